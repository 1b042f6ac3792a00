import type { Page } from '@playwright/test';
import type { Bench } from './browser.ts';
import type { Figure } from './figures.ts';
import { openWithBench, type Wait } from './in-page.ts';
import { peakDuring } from './memory.ts';
import { practice } from './practice.ts';
import { DATABASE, notebookOf } from './seed.ts';

/** By place, not by words: the notebook speaks the browser's language. */
const section = (title: string) => `section[aria-labelledby="${title}"]`;
const saveButton = `${section('export-title')} button.next`;
const saved = `${section('export-title')} [role=status].note`;
const fileInput = `${section('import-title')} input[type=file]`;
const bringInButton = `${section('import-title')} .actions button.next`;
const broughtIn = `${section('import-title')} [role=status] .note + table`;
const setUp = section('set-up-title');
const copyButton = `${section('last-title')} button.next`;
const copied = `${section('last-title')} [role=status].note`;

interface Measured extends Wait {
  /** MB more than at the beginning, at the worst moment. */
  peak: number;
}

/** Ten years saved as a file, copied with a lock and proved, and brought into the empty Aparté, all with the notebook's own buttons. */
export async function* measureArchive(bench: Bench, rounds: number): AsyncGenerator<Figure> {
  const rows = practice();
  const stores = Object.keys(rows);
  const each = async function* (name: string, against: string | undefined, limit: number, one: () => Promise<[Measured, number]>) {
    const waits: Measured[] = [];
    const alone: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const [wait, bare] = await one();
      waits.push(wait);
      alone.push(bare);
    }
    yield* figuresOf(name, waits, against === undefined ? undefined : { what: against, samples: alone }, limit);
  };

  let file = '';
  yield* each('archive saved', 'bare cursor', 1.3, async () =>
    inNotebook(bench, 'practice', '', async (page) => {
      const { result, peak } = await peakDuring(bench, page, () => save(page));
      file = result.file;
      const bare = await page.evaluate(([name, list]) => globalThis.bench.timeCursor(name, list), [DATABASE, stores] as const);
      return [{ ...result.wait, peak }, bare];
    }),
  );
  yield* each('copy locked, proved and written', undefined, 0, async () =>
    inNotebook(bench, 'practice', '#backups', async (page) => {
      await setUpCopies(page);
      const { result, peak } = await peakDuring(bench, page, () => timed(page, 'click', copied, () => page.locator(copyButton).click()));
      return [{ ...result, peak }, 0];
    }),
  );
  yield* each('archive brought in', 'bare put', 2.5, async () =>
    inNotebook(bench, 'aparte', '', async (page) => {
      const { result, peak } = await peakDuring(bench, page, () => bringIn(page, file));
      await expectCounts(page, rows);
      await page.evaluate(([name, list]) => globalThis.bench.clear(name, list), [DATABASE, stores] as const);
      const bare = await page.evaluate(([like, all]) => globalThis.bench.timePut(like, all), [DATABASE, rows] as const);
      return [{ ...result, peak }, bare];
    }),
  );
}

function figuresOf(name: string, waits: Measured[], against: Figure['against'], limit: number): Figure[] {
  const whole: Figure = { name: `${name}, ten years of practice`, unit: 'ms', aparte: waits.map(({ took }) => took) };
  return [
    against ? { ...whole, against, budget: { of: 'ratio', limit } } : whole,
    {
      ...{ name: `${name}: the page's longest pause`, unit: 'ms', aparte: waits.map(({ longestPause }) => longestPause) },
      budget: { of: 'median', limit: 50 },
    },
    { name: `${name}: memory at its peak, over the page's own`, unit: 'MB', aparte: waits.map(({ peak }) => peak) },
  ];
}

async function inNotebook<T>(bench: Bench, subject: 'aparte' | 'practice', part: string, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await bench.context.newPage();
  // A folder that the browser keeps for the page answers as one that a coach chose.
  await page.addInitScript(() => {
    const root = () => navigator.storage.getDirectory();
    Object.assign(globalThis, { showDirectoryPicker: async () => (await root()).getDirectoryHandle('copies', { create: true }) });
  });
  await openWithBench(page, `${notebookOf(bench.ids[subject])}${part}`);
  await page
    .locator(part ? `${setUp}, ${section('last-title')}` : '.holdings')
    .first()
    .waitFor();
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

async function save(page: Page): Promise<{ file: string; wait: Wait }> {
  const download = page.waitForEvent('download', { timeout: 300_000 });
  const wait = await timed(page, 'click', saved, () => page.locator(saveButton).click());
  return { file: await (await download).path(), wait };
}

/** Sets copies up in a folder, with a key, when that was not done yet; the first one is then made by itself. */
async function setUpCopies(page: Page): Promise<void> {
  if (await page.locator(setUp).isVisible()) {
    await page.locator(`${setUp} button.next`).click();
    await page.locator(`${setUp} input[type=checkbox]`).check();
    await page.locator(`${setUp} .places button.next`).click();
  }
  await page.locator(`${section('last-title')} dl`).waitFor({ timeout: 300_000 });
}

/** Without the time that a person takes to look at what would change. */
async function bringIn(page: Page, file: string): Promise<Wait> {
  const read = await timed(page, 'change', bringInButton, () => page.locator(fileInput).setInputFiles(file));
  const write = await timed(page, 'click', broughtIn, () => page.locator(bringInButton).click());
  return { took: read.took + write.took, longestPause: Math.max(read.longestPause, write.longestPause) };
}

/** From the event to the element, both as the page itself sees them. */
async function timed(page: Page, event: string, selector: string, act: () => Promise<unknown>): Promise<Wait> {
  await page.evaluate(([name, awaited]) => globalThis.bench.expect(name, awaited), [event, selector] as const);
  await act();
  return page.evaluate(() => globalThis.bench.waited);
}

/** What was brought in is all there, in the database. */
async function expectCounts(page: Page, rows: Record<string, readonly object[]>): Promise<void> {
  const found = await page.evaluate(([name, list]) => globalThis.bench.count(name, list), [DATABASE, Object.keys(rows)] as const);
  for (const [store, all] of Object.entries(rows)) {
    if (found[store] !== all.length) throw new Error(`${found[store]} ${store} were brought in, not ${all.length}.`);
  }
}
