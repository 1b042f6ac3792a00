import './support/database.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Homework } from '../../lib/domain/entry.ts';
import { choose } from '../../lib/store/clients.ts';
import { db, homework } from '../../lib/store/db.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { deleteEntry, saveWords, take } from '../../lib/store/entries.ts';
import { versionsOf } from '../../lib/store/history.ts';
import { changeHomework } from '../../lib/store/homework.ts';
import { tell } from '../../lib/store/reports.ts';
import { merge, previewMerge, readArchive } from '../support/archive.ts';
import { savedArchive } from './support/archive.ts';

// A coach with two machines, who carries archives from one to the other. Each has its database and its clock.

const TEN = new Date('2026-11-02T10:00:00Z').getTime();
const YEAR = 365 * 24 * 60 * 60_000;

interface Machine {
  rows: Record<string, object[]>;
}
const tables = () => db.tables.filter(({ name }) => name !== 'drafts');

/** What is done on a machine at a moment of its clock. */
async function on<T>(machine: Machine, now: number, act: () => Promise<T>): Promise<T> {
  await db.delete();
  await db.open();
  for (const table of tables()) await table.bulkAdd(machine.rows[table.name] ?? []);
  vi.setSystemTime(now);
  const result = await act();
  for (const table of tables()) machine.rows[table.name] = await table.toArray();
  return result;
}

const archive = async () => (await savedArchive()).text;

/** An archive goes over, and is brought in at a moment of the clock there. @returns what it did there */
async function carry(from: Machine, to: Machine, now = TEN + 60 * 60_000) {
  const file = await on(from, now, archive);
  return on(to, now, () => merge(readArchive(file)));
}

let mine: Machine;
let theirs: Machine;
let id: string;
const has = (machine: Machine) => on(machine, TEN, async () => (await homework.get(id)) as Homework);
const earlier = (machine: Machine) => on(machine, TEN, async () => (await versionsOf(id)).map(({ field, text }) => `${field}: ${text}`));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  [mine, theirs] = [{ rows: {} }, { rows: {} }];
  id = await on(mine, TEN - 60 * 60_000, async () => {
    const marie = await choose({ name: 'Marie' });
    return (await take('homework', 'call', marie.id, await openDrafts({ surface: 'panel', windowId: 1 }, [1]), 'homework')).id;
  });
  await carry(mine, theirs, TEN - 1);
  return () => vi.useRealTimers();
});

const reword = async (words: string) => void (await saveWords('homework', id, words, ((await homework.get(id)) as Homework).updatedAt));
const report = (clientWords: string) => tell(id, () => ({ outcome: 'not-done' as const, clientWords }));

describe.each([
  [
    'mine to theirs first',
    (): [Machine, Machine][] => [
      [mine, theirs],
      [theirs, mine],
    ],
  ],
  [
    'theirs to mine first',
    (): [Machine, Machine][] => [
      [theirs, mine],
      [mine, theirs],
    ],
  ],
] as const)('%s', (_, ways) => {
  const exchange = async () => {
    for (const [from, to] of ways()) await carry(from, to);
  };

  test('reworded on one at ten, told on the other at five past: both stand on both', async () => {
    await on(mine, TEN, () => reword('call the baker'));
    await on(theirs, TEN + 5 * 60_000, () => report('no time'));
    await exchange();
    for (const machine of [mine, theirs]) {
      expect(await has(machine)).toMatchObject({ words: 'call the baker', report: { outcome: 'not-done', clientWords: 'no time' } });
    }
  });

  test('reworded on both: the later stands on both, and the other is an earlier version where the two met, once', async () => {
    await on(mine, TEN, () => reword('call the baker'));
    await on(theirs, TEN + 5 * 60_000, () => reword('write to the baker'));
    await exchange();
    await exchange();
    for (const machine of [mine, theirs]) expect(await has(machine)).toMatchObject({ words: 'write to the baker' });
    const [, met] = ways()[0] as [Machine, Machine];
    expect((await earlier(met)).filter((text) => text === 'words: call the baker')).toHaveLength(1);
  });

  test('with a clock that was a year ahead: what is written after the exchange stands', async () => {
    await on(theirs, TEN + YEAR, () => reword('from the future'));
    await exchange();
    await on(mine, TEN + 60_000, () => reword('call the baker'));
    await exchange();
    for (const machine of [mine, theirs]) expect(await has(machine)).toMatchObject({ words: 'call the baker' });
  });

  test('deleted on one, told later on the other: it lives on both', async () => {
    await on(mine, TEN, () => deleteEntry('homework', id));
    await on(theirs, TEN + 5 * 60_000, () => report('no time'));
    await exchange();
    for (const machine of [mine, theirs]) {
      const found = await has(machine);
      expect(found).toMatchObject({ words: 'call', report: { clientWords: 'no time' } });
      expect(found.deletedAt).toBeUndefined();
    }
  });

  test('undone on one: what was done on the other meanwhile stands', async () => {
    const changed = await on(mine, TEN, () => changeHomework(id, () => ({ proposedBy: 'coach' })));
    await on(theirs, TEN + 60_000, () => report('no time'));
    const { putBack } = await import('../../lib/store/homework.ts');
    await on(mine, TEN + 120_000, () => putBack((changed as { before: Homework }).before));
    await exchange();
    for (const machine of [mine, theirs]) {
      const found = await has(machine);
      expect(found.report).toMatchObject({ clientWords: 'no time' });
      expect(found.proposedBy).toBeUndefined();
    }
  });
});

test('what has gone over changes nothing when it comes again, nor when it comes back', async () => {
  await on(mine, TEN, () => reword('call the baker'));
  await on(theirs, TEN + 60_000, () => report('no time'));
  await carry(mine, theirs);
  await carry(theirs, mine);
  const file = await on(theirs, TEN, archive);
  const { homework: counts } = await on(mine, TEN, () => previewMerge(readArchive(file)));
  expect(counts).toEqual({ added: 0, changed: 0, deleted: 0, unchanged: 1, gone: 0 });
  const before = JSON.stringify(mine.rows);
  await carry(theirs, mine);
  expect(JSON.stringify(mine.rows)).toBe(before);
  // Its own archive, which had another moment in it when it left.
  await carry(mine, mine);
  expect(JSON.stringify(mine.rows)).toBe(before);
});
