import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { alive, notebookUrl, openPage, panelUrl } from './aparte.ts';
import { killerOf } from './soak/killed.ts';

/** So many that bringing them in takes seconds on any machine. */
const MANY = 40_000;

const id = (kind: string, index: number) => `${index.toString(16).padStart(8, '0')}-0000-4000-8000-${kind.padEnd(12, '0')}`;
const at = Date.UTC(2026, 0, 1);
const stored = (kind: string, index: number) => ({ id: id(kind, index), createdAt: at, updatedAt: at });
const marie = { ...stored('c', 0), name: 'Marie' };
const notes = Array.from({ length: MANY }, (_, index) => ({
  ...stored('e', index),
  ...{
    clientId: marie.id,
    sessionId: '',
    at,
    words: `note ${index}: what was said about the bakery, and the letter that is to be written`,
  },
}));
const archive = JSON.stringify({
  ...{ format: 'aparte', version: 5, exportedAt: new Date(at).toISOString() },
  records: { homework: [], notes, sessions: [], clients: [marie] },
});

const open = (profile: string) => launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });

/** In the page itself, in the moment in which it is that far: a debugger would come too late. */
const whenUnderWay = (page: Page, words: string, then: 'cancel' | 'tell') =>
  page.evaluate(
    ([label, act]) =>
      new Promise<void>((done) => {
        const look = () => {
          const bar = document.querySelector<HTMLProgressElement>(`progress[aria-label="${label}"]`);
          if (!bar || bar.value === 0) return;
          watcher.disconnect();
          if (act === 'cancel') bar.parentElement?.querySelector('button')?.click();
          done();
        };
        const watcher = new MutationObserver(look);
        watcher.observe(document, { subtree: true, childList: true, attributes: true });
      }),
    [words, then] as const,
  );

/** How much is in the tables, and the names of all databases. */
const inside = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('aparte');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const count = (name: string) =>
      new Promise<number>((done, failed) => {
        const counting = database.transaction(name).objectStore(name).count();
        counting.onsuccess = () => done(counting.result);
        counting.onerror = () => failed(counting.error);
      });
    const held = { notes: await count('notes'), clients: await count('clients') };
    database.close();
    return { ...held, databases: (await indexedDB.databases()).map(({ name = '' }) => name.slice(0, 15)) };
  });
const nothing = { notes: 0, clients: 0, databases: ['aparte'] };

test('a big archive is cancelled while it is read, and while it is brought in: everything is as it was; then it comes in', async ({
  browserName: _,
}, info) => {
  const file = info.outputPath('big.json');
  await writeFile(file, archive);
  const { context, extensionId } = await open(info.outputPath('profile'));
  const page = await context.newPage();
  await openPage(page, notebookUrl(extensionId));
  const choose = () => page.locator('input[type="file"]').setInputFiles(file);
  const cancelled = page.getByText('Cancelled. Nothing was changed.');

  const reading = whenUnderWay(page, 'Reading…', 'cancel');
  await choose();
  await reading;
  await expect(cancelled).toBeVisible();
  expect(await inside(page)).toEqual(nothing);

  await choose();
  await expect(page.getByRole('row', { name: `Notes ${MANY} 0 0 0` })).toBeVisible({ timeout: 120_000 });
  const writing = whenUnderWay(page, 'Bringing it in…', 'cancel');
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await writing;
  await expect(cancelled).toBeVisible({ timeout: 60_000 });
  expect(await inside(page)).toEqual(nothing);

  await choose();
  await page.getByRole('button', { name: 'Bring it in' }).click({ timeout: 120_000 });
  await expect(page.getByText('Done. The archive is in.')).toBeVisible({ timeout: 120_000 });
  expect(await inside(page)).toEqual({ notes: MANY, clients: 1, databases: ['aparte'] });
  await context.close();
});

test('killed while a big archive is brought in: nothing of it is in, and nothing of it is left beside', async ({
  browserName: _,
}, info) => {
  const file = info.outputPath('big.json');
  const profile = info.outputPath('profile');
  await writeFile(file, archive);
  const { context, extensionId } = await open(profile);
  const page = await context.newPage();
  await openPage(page, notebookUrl(extensionId));
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('button', { name: 'Bring it in' })).toBeVisible({ timeout: 120_000 });
  const kill = await killerOf(context);
  const writing = whenUnderWay(page, 'Bringing it in…', 'tell');
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await writing;
  await kill();

  const again = await open(profile);
  const panel = await again.context.newPage();
  await openPage(panel, panelUrl(again.extensionId));
  await alive(panel);
  const { notes: kept, clients } = await inside(panel);
  expect([kept, clients]).toEqual([0, 0]);
  // What had come in and waited is swept once the panel has nothing else to do.
  await expect.poll(() => inside(panel)).toEqual(nothing);
  await again.context.close();
});
