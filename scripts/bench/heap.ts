import { type Bench, closePanel, openPanel, pause, type Subject, subjects } from './browser.ts';
import type { Figure } from './figures.ts';

const LISTED_AT_LEAST = 50;

/** What the open panel holds in memory when everything it shows has come and what is no longer needed has gone. */
export async function measureHeap(bench: Bench): Promise<Figure[]> {
  const heap = {} as Record<Subject, number>;
  for (const subject of subjects) heap[subject] = await heapOf(bench, subject);
  const figure: Figure = {
    ...{ name: 'heap of the panel, empty database', unit: 'MB', aparte: [heap.aparte] },
    against: { what: 'floor', samples: [heap.floor] },
  };
  return [
    figure,
    {
      ...{ name: 'heap of the panel, ten years of practice', unit: 'MB', aparte: [heap.practice] },
      against: { what: 'empty', samples: [heap.aparte] },
      budget: { of: 'median', limit: 10 },
    },
  ];
}

async function heapOf(bench: Bench, subject: Subject): Promise<number> {
  const panel = await openPanel(bench, subject);
  await pause(1_000);
  const listed = await panel.evaluate(() => document.querySelectorAll('li').length);
  if (subject === 'practice' && listed < LISTED_AT_LEAST) throw new Error(`The panel lists ${listed} of ten years: the rows are not read.`);
  await panel.send('HeapProfiler.collectGarbage');
  await panel.send('Performance.enable');
  const { metrics } = await panel.send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
  await closePanel(bench, subject, panel);
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize');
  if (!used) throw new Error('The browser does not say how large the heap is.');
  return used.value / 1_000_000;
}
