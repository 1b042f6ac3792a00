import type { Page } from '@playwright/test';
import type { Bench } from './browser.ts';
import type { Figure } from './figures.ts';
import { openWithBench, type Wait } from './in-page.ts';
import { practice } from './practice.ts';
import { DATABASE, notebookOf } from './seed.ts';

/** By place, not by words: the notebook speaks the browser's language. */
const section = (title: string) => `section[aria-labelledby="${title}"]`;
const saveButton = `${section('export-title')} button.next`;
const saved = `${section('export-title')} [role=status].note`;
const fileInput = `${section('import-title')} input[type=file]`;
const bringInButton = `${section('import-title')} .actions button.next`;
const broughtIn = `${section('import-title')} [role=status] .note + table`;

/** Saves ten years as a file, and brings that file into the empty Aparté, with the notebook's own buttons. */
export async function measureArchive(bench: Bench, rounds: number): Promise<Figure[]> {
  const rows = practice();
  const stores = Object.keys(rows);
  const bare = { cursor: [] as number[], put: [] as number[] };
  const ours = { save: [] as Wait[], bringIn: [] as Wait[] };
  for (let round = 0; round < rounds; round++) {
    await inNotebook(bench, 'practice', async (full) => {
      bare.cursor.push(await full.evaluate(([name, list]) => globalThis.bench.timeCursor(name, list), [DATABASE, stores] as const));
      const { file, wait } = await save(full);
      ours.save.push(wait);
      await inNotebook(bench, 'aparte', async (empty) => {
        bare.put.push(await empty.evaluate(([like, all]) => globalThis.bench.timePut(like, all), [DATABASE, rows] as const));
        ours.bringIn.push(await bringIn(empty, file));
        await expectCounts(empty, rows);
        await empty.evaluate(([name, list]) => globalThis.bench.clear(name, list), [DATABASE, stores] as const);
      });
    });
  }
  const compare = (name: string, waits: Wait[], what: string, alone: number[], limit: number): Figure[] => [
    {
      ...{ name: `${name}, ten years of practice`, unit: 'ms', aparte: waits.map(({ took }) => took) },
      against: { what, samples: alone },
      budget: { of: 'ratio', limit },
    },
    { name: `${name}: the page's longest pause`, unit: 'ms', aparte: waits.map(({ longestPause }) => longestPause) },
  ];
  return [
    ...compare('archive saved', ours.save, 'bare cursor', bare.cursor, 2),
    ...compare('archive brought in', ours.bringIn, 'bare put', bare.put, 4),
  ];
}

async function inNotebook(bench: Bench, subject: 'aparte' | 'practice', act: (page: Page) => Promise<void>): Promise<void> {
  const page = await bench.context.newPage();
  await openWithBench(page, notebookOf(bench.ids[subject]));
  await page.locator('.holdings').waitFor();
  await act(page);
  await page.close();
}

async function save(page: Page): Promise<{ file: string; wait: Wait }> {
  const download = page.waitForEvent('download');
  const wait = await timed(page, 'click', saved, () => page.locator(saveButton).click());
  return { file: await (await download).path(), wait };
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
