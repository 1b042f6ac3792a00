import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { lockOf, type Opener } from '../../lib/exchange/lock.ts';
import { firstPage, launchChromium } from '../../scripts/browser/chromium.ts';
import { readArchive, textIn } from '../support/archive.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { alive, notebookUrl, openPage, panelUrl } from './aparte.ts';
import { actUntilGone, type Promised } from './soak/acts.ts';
import { killerOf } from './soak/killed.ts';
import { copyIn, nothingYet, stored } from './soak/stored.ts';

/** A few in every run, many by `npm run soak`. */
const rounds = Number(process.env.APARTE_ROUNDS ?? 8);
const seed = Number(process.env.APARTE_SEED ?? Date.now() % 1_000_000);
/** Every so many rounds the browser is killed while the database is brought to its newest shape. */
const UPGRADE_EVERY = 8;
/** So many rounds has one profile: with all that is brought in, each kill would cost more than the one before. */
const LIFE = 20;

test.describe.configure({ timeout: 60_000 + rounds * 60_000 });

const open = (profile: string) => launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });

test(`killed ${rounds} times at any moment: all that was said to be kept is there, whole`, async ({ browserName: _ }, info) => {
  const random = randomFrom(seed);
  info.annotations.push({ type: 'seed', description: `${seed}` });
  console.log(`soak: ${rounds} rounds, seed ${seed}`);
  for (let round = 0; round < rounds; round += LIFE) {
    const profile = info.outputPath(`profile-${round}`);
    const began = Date.now();
    await live(profile, random, round, Math.min(rounds, round + LIFE), (name) => info.outputPath(name));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    const kills = Math.min(LIFE, rounds - round);
    console.log(
      `soak: ${round + kills} kills; the last ${kills} took ${((Date.now() - began) / kills / 1000).toFixed(1)} s each: ${spent()}`,
    );
  }
});

/** What the time goes into, in milliseconds. */
const times: Record<string, number> = {};
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const result = await work();
  times[what] = (times[what] ?? 0) + Date.now() - began;
  return result;
}
const spent = () =>
  Object.entries(times)
    .map(([what, took]) => `${what} ${(took / 1000).toFixed(0)} s`)
    .join(', ');

/** One profile, from its setting up to its last kill, and what is in it then. */
async function live(profile: string, random: Random, first: number, end: number, place: (name: string) => string): Promise<void> {
  const promised: Promised = { words: [], imports: [], copied: false };
  const good = new Set<string>();
  let opener: Opener = { kind: 'plain' };
  for (let round = first; round < end; round++) {
    if (round % UPGRADE_EVERY === UPGRADE_EVERY - 1) {
      const after = random.between(0, 300);
      await timed('upgrading', () => killedWhileUpgrading(place(`old-${round}`), after));
    }
    const { context, extensionId } = await timed('starting', () => open(profile));
    const panel = firstPage(context) ?? (await context.newPage());
    const notebook = await context.newPage();
    await notebook.addInitScript(() => {
      const root = () => navigator.storage.getDirectory();
      Object.assign(globalThis, { showDirectoryPicker: async () => (await root()).getDirectoryHandle('copies', { create: true }) });
    });
    await timed('opening pages', () =>
      Promise.all([openPage(panel, panelUrl(extensionId)), openPage(notebook, `${notebookUrl(extensionId)}#backups`)]),
    );
    if (round === first) opener = await setUpCopies(notebook);
    await timed('looking', () => check(notebook, promised, opener, good, `round ${round}, seed ${seed}`));
    const kill = await killerOf(context);
    const acting = actUntilGone({ panel, notebook }, promised, random, round);
    await new Promise((later) => setTimeout(later, random.between(50, 2500))); // the moment at which the power goes
    await timed('killing', () => Promise.all([kill(), acting]));
  }
  const { context, extensionId } = await open(profile);
  const page = await context.newPage();
  await openPage(page, notebookUrl(extensionId));
  const copies = await check(page, promised, opener, good, `at the end, seed ${seed}`);
  const imports = promised.imports.filter(({ done }) => done);
  console.log(`soak: ${promised.words.length} logged, ${imports.length} imports kept, ${copies} copies open (${opener.kind})`);
  await context.close();
}

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

/**
 * Nothing is half there, nothing is missing, and every copy opens.
 * @param good marks of the copies that were found to be good already; filled here
 * @returns how many copies there are
 */
async function check(page: Page, promised: Promised, opener: Opener, good: Set<string>, when: string): Promise<number> {
  const { halves, missing, came, copies } = await stored(page, promised);
  expect(halves, when).toEqual([]);
  expect(missing, when).toEqual([]);
  for (const { name, count, done } of promised.imports) {
    expect(done ? [count] : [0, count], `${when}: an import is all or nothing`).toContain(came[name]);
  }
  if (promised.copied) expect(copies.length, when).toBeGreaterThan(0);
  for (const { name, mark, size } of copies) {
    // An empty file is one whose very first writing was under way; it is no copy, and was never said to be one.
    if (good.has(mark) || (!promised.copied && size === 0)) continue;
    const file = await copyIn(page, name);
    expect(await lockOf(file), `${when}: ${name}`).toBe(opener.kind);
    const text = await textIn(file, opener);
    expect(() => readArchive(text), `${when}: ${name}`).not.toThrow();
    good.add(mark);
  }
  return copies.length;
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
  const { halves, homework, withoutSession } = await stored(panel, nothingYet);
  expect(halves, `killed ${after} ms into the upgrade`).toEqual([]);
  expect(homework).toBe(frozen.rows.homework.length + 5000);
  expect(withoutSession).toBe(0);
  await again.context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
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
