import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { lockOf, type Opener } from '../../lib/exchange/sealed.ts';
import { firstPage, launchChromium } from '../../scripts/browser/chromium.ts';
import { readArchive, textIn } from '../support/archive.ts';
import { randomFrom } from '../support/random.ts';
import { alive, notebookUrl, openPage, panelUrl } from './aparte.ts';
import { actUntilGone, type Promised } from './soak/acts.ts';
import { killerOf } from './soak/killed.ts';
import { halves, stored } from './soak/stored.ts';

/** A few in every run, many by `npm run soak`. */
const rounds = Number(process.env.APARTE_ROUNDS ?? 20);
const seed = Number(process.env.APARTE_SEED ?? Date.now() % 1_000_000);
/** Every so many rounds the browser is killed while the database is brought to its newest shape. */
const UPGRADE_EVERY = 4;

test.describe.configure({ timeout: 60_000 + rounds * 15_000 });

const open = (profile: string) => launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });

test(`killed ${rounds} times at any moment: all that was said to be kept is there, whole`, async ({ browserName: _ }, info) => {
  const random = randomFrom(seed);
  const profile = info.outputPath('profile');
  const promised: Promised = { words: [], imports: [], copied: false };
  let opener: Opener = { kind: 'plain' };
  info.annotations.push({ type: 'seed', description: `${seed}` });
  console.log(`soak: ${rounds} rounds, seed ${seed}`);
  for (let round = 0; round < rounds; round++) {
    if (round % UPGRADE_EVERY === UPGRADE_EVERY - 1) await killedWhileUpgrading(info.outputPath(`old-${round}`), random.between(0, 300));
    const { context, extensionId } = await open(profile);
    const panel = firstPage(context) ?? (await context.newPage());
    await openPage(panel, panelUrl(extensionId));
    const notebook = await context.newPage();
    await notebook.addInitScript(() => {
      const root = () => navigator.storage.getDirectory();
      Object.assign(globalThis, { showDirectoryPicker: async () => (await root()).getDirectoryHandle('copies', { create: true }) });
    });
    await openPage(notebook, `${notebookUrl(extensionId)}#backups`);
    if (round === 0) opener = await setUpCopies(notebook);
    await check(await stored(notebook), promised, opener, `round ${round}, seed ${seed}`);
    const kill = await killerOf(context);
    const acting = actUntilGone({ panel, notebook }, promised, random, round);
    await new Promise((later) => setTimeout(later, random.between(50, 2500))); // the moment at which the power goes
    await kill();
    await acting;
  }
  const { context, extensionId } = await open(profile);
  const page = await context.newPage();
  await openPage(page, notebookUrl(extensionId));
  const found = await stored(page);
  await check(found, promised, opener, `at the end, seed ${seed}`);
  const [imports, copies] = [promised.imports.filter(({ done }) => done), Object.keys(found.copies)];
  console.log(`soak: ${promised.words.length} logged, ${imports.length} imports kept, ${copies.length} copies open (${opener.kind})`);
  await context.close();
});

/** Copies into a folder, locked to a recovery key when the seed is even, else in clear. @returns what opens them */
async function setUpCopies(notebook: Page): Promise<Opener> {
  const locked = seed % 2 === 0;
  if (locked) await notebook.getByRole('button', { name: 'Make a recovery key' }).click();
  else await notebook.getByRole('radio', { name: 'Whoever has the file' }).check();
  const identity = locked ? ((await notebook.locator('.key').textContent()) ?? '') : '';
  await notebook.getByRole('checkbox').check();
  await notebook.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(notebook.getByRole('button', { name: 'Back up now' })).toBeVisible();
  return locked ? { kind: 'key', identity } : { kind: 'plain' };
}

type Stored = Awaited<ReturnType<typeof stored>>;

async function check({ tables, copies }: Stored, { words, imports, copied }: Promised, opener: Opener, when: string): Promise<void> {
  expect(halves(tables), when).toEqual([]);
  const there = new Set((tables.homework ?? []).map(({ body }) => body.words));
  expect(
    words.filter((logged) => !there.has(logged)),
    when,
  ).toEqual([]);
  for (const { words: coming, done } of imports) {
    const came = coming.filter((one) => there.has(one)).length;
    expect(done ? [coming.length] : [0, coming.length], `${when}: an import is all or nothing`).toContain(came);
  }
  if (copied) expect(Object.keys(copies).length, when).toBeGreaterThan(0);
  // An empty file is one whose very first writing was under way; it is no copy, and was never said to be one.
  for (const [name, file] of Object.entries(copies)) {
    if (!copied && file.size === 0) continue;
    expect(await lockOf(file), `${when}: ${name}`).toBe(opener.kind);
    const text = await textIn(file, opener);
    expect(() => readArchive(text), `${when}: ${name}`).not.toThrow();
  }
}

/** A database of an older version, opened for the first time by this one, and killed a moment later. */
async function killedWhileUpgrading(profile: string, after: number): Promise<void> {
  const frozen = JSON.parse(readFileSync('tests/fixtures/databases/1.json', 'utf8'));
  const first = await open(profile);
  const page = await first.context.newPage();
  await page.goto(`chrome-extension://${first.extensionId}/early.js`);
  await page.evaluate(seedOld, frozen);
  const kill = await killerOf(first.context);
  void page.goto(panelUrl(first.extensionId)).catch(() => undefined);
  await new Promise((later) => setTimeout(later, after));
  await kill();
  const again = await open(profile);
  const panel = await again.context.newPage();
  await openPage(panel, panelUrl(again.extensionId));
  await alive(panel);
  const { tables } = await stored(panel);
  expect(halves(tables), `killed ${after} ms into the upgrade`).toEqual([]);
  expect(tables.homework).toHaveLength(frozen.rows.homework.length + 5000);
  expect(tables.homework?.every(({ sessionId }) => sessionId !== undefined)).toBe(true);
  await again.context.close();
}

/** Runs in the page: the frozen database, and more in it, so that its upgrade takes a while. */
async function seedOld(frozen: { version: number; indexes: Record<string, string>; rows: Record<string, Record<string, unknown>[]> }) {
  const opening = indexedDB.open('aparte', frozen.version * 10);
  opening.onupgradeneeded = () => {
    for (const [name, schema] of Object.entries(frozen.indexes)) {
      const [key = 'id', ...indexes] = schema.split(', ');
      const store = opening.result.createObjectStore(name, { keyPath: key });
      for (const index of indexes) store.createIndex(index, index.startsWith('[') ? index.slice(1, -1).split('+') : index);
    }
  };
  const database = await new Promise<IDBDatabase>((done, failed) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const writing = database.transaction(Object.keys(frozen.rows), 'readwrite');
  for (const [name, rows] of Object.entries(frozen.rows)) for (const row of rows) writing.objectStore(name).put(row);
  const model = frozen.rows.homework?.[0] as Record<string, unknown>;
  for (let count = 0; count < 5000; count++) writing.objectStore('homework').put({ ...model, id: crypto.randomUUID() });
  await new Promise((done, failed) => {
    writing.oncomplete = done;
    writing.onerror = failed;
  });
  database.close();
}
