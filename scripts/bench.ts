// `npm run bench`: Aparté beside the floor, the least that such a panel can be, in one run and one browser. Nothing fails for being
// slow: the machine may be. It fails when something could not be measured.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureArchive } from './bench/archive.ts';
import { type Bench, startBench } from './bench/browser.ts';
import { type Builds, buildAll } from './bench/builds.ts';
import { measureChord } from './bench/chord.ts';
import { type Figure, summary, table } from './bench/figures.ts';
import { measureHeap } from './bench/heap.ts';
import { measureOpenings } from './bench/opening.ts';
import { seed } from './bench/seed.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureStage } from './bench/stage.ts';
import { measureTyping } from './bench/typing.ts';
import { ensureInstalled } from './browser/packages.ts';

ensureInstalled('chromium', 'xvfb', 'openbox', 'xdotool');
const [load = 0] = loadavg();
console.log('Building the floor and Aparté …');
const builds = await buildAll();
const profile = await mkdtemp(join(tmpdir(), 'aparte-bench-'));
try {
  const bench = await startBench(profile, builds);
  try {
    await report(await measure(bench, builds), bench.context.browser()?.version() ?? '');
  } finally {
    await bench.context.close();
  }
} finally {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function measure(bench: Bench, builds: Builds): Promise<Figure[]> {
  const step = <T>(what: string, work: () => Promise<T>) => {
    console.log(`${what} …`);
    return work();
  };
  await step('Filling ten years of practice', () => seed(bench, 'practice'));
  return [
    ...measureSizes(builds),
    ...(await step('Pressing Alt+Shift+L and typing on', () => measureChord(20))),
    ...(await step('Opening panels', () => measureOpenings(bench, 20))),
    ...(await step('Typing', () => measureTyping(bench, 4))),
    ...(await step('Showing and blanking a card', () => measureStage(bench, 10))),
    ...(await step('Looking at the heap', () => measureHeap(bench))),
    ...(await step('Saving and bringing in archives', () => measureArchive(bench, 3))),
  ];
}

async function report(figures: Figure[], browser: string): Promise<void> {
  await mkdir('.reports', { recursive: true });
  const about = { at: new Date().toISOString(), browser, processors: availableParallelism(), loadBefore: load };
  await writeFile('.reports/bench.json', `${JSON.stringify({ ...about, figures: figures.map(summary) }, null, 2)}\n`);
  console.log(`\n${table(figures)}\n`);
  if (load > availableParallelism() / 2)
    console.log(`The machine was busy before this began (load ${load.toFixed(1)}): times are worth little.\n`);
}
