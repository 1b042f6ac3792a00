// `npm run bench`: Aparté beside the floor, the least that such a panel can be, in one run and one browser; `npm run bench -- archive` for
// some parts only. Nothing fails for being slow: the machine may be. It fails when something could not be measured; what was measured
// before and after that is kept.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureArchive } from './bench/archive.ts';
import { type Bench, startBench } from './bench/browser.ts';
import { type Builds, buildAll } from './bench/builds.ts';
import { measureChord } from './bench/chord.ts';
import type { Figure } from './bench/figures.ts';
import { measureHeap } from './bench/heap.ts';
import { measureOpenings } from './bench/opening.ts';
import { startReport } from './bench/report.ts';
import { seed } from './bench/seed.ts';
import { measureSizes } from './bench/sizes.ts';
import { measureStage } from './bench/stage.ts';
import { measureTyping } from './bench/typing.ts';
import { ensureInstalled } from './browser/packages.ts';

interface Part {
  says: string;
  measure(bench: Bench, builds: Builds): Figure[] | Promise<Figure[]> | AsyncIterable<Figure>;
}
const parts: Record<string, Part> = {
  sizes: { says: 'Weighing', measure: (_, builds) => measureSizes(builds) },
  chord: { says: 'Pressing Alt+Shift+L and typing on', measure: () => measureChord(20) },
  opening: { says: 'Opening panels', measure: (bench) => measureOpenings(bench, 20) },
  typing: { says: 'Typing', measure: (bench) => measureTyping(bench, 4) },
  stage: { says: 'Showing and blanking a card', measure: (bench) => measureStage(bench, 10) },
  heap: { says: 'Looking at the heap', measure: (bench) => measureHeap(bench) },
  archive: { says: 'Saving, copying and bringing in ten years', measure: (bench) => measureArchive(bench, 3) },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`Nothing is named ${unknown.join(', ')}: there are ${Object.keys(parts).join(', ')}.`);
ensureInstalled('chromium', 'xvfb', 'openbox', 'xdotool');
const report = startReport();
console.log('Building the floor and Aparté …');
const builds = await buildAll();
const profile = await mkdtemp(join(tmpdir(), 'aparte-bench-'));
try {
  const bench = await startBench(profile, builds);
  try {
    await report.about(bench.context.browser()?.version() ?? '');
    console.log('Filling ten years of practice …');
    await seed(bench, 'practice');
    for (const [name, part] of Object.entries(parts)) {
      if (names.length > 0 && !names.includes(name)) continue;
      await report.take(part.says, () => part.measure(bench, builds));
    }
  } finally {
    await bench.context.close();
  }
} finally {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
report.end();
