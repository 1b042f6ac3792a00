import './support/database.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../lib/domain/client.ts';
import { fileName } from '../../lib/exchange/file-name.ts';
import { ArchiveError, type ArchiveProblem } from '../../lib/exchange/problem.ts';
import { db, homework } from '../../lib/store/db.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { assign, deleteEntry, latest, take } from '../../lib/store/entries.ts';
import { merge as mergeStaged } from '../../lib/store/merge.ts';
import { holdPlace, stagedIn } from '../../lib/store/staging.ts';
import { absentPeople, merge, previewMerge, readArchive } from '../support/archive.ts';
import { savedArchive } from './support/archive.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

const logWords = async (words: string) =>
  take('homework', words, NOBODY, await openDrafts({ surface: 'panel', windowId: 1 }, [1]), 'homework');

const archive = async (clientId?: string, privateNotes = true): Promise<string> =>
  (await savedArchive({ clientId, privateNotes, guardRails: true })).text;

async function everything() {
  const { clients, homework } = Object.fromEntries(
    await Promise.all(['clients', 'homework'].map(async (name) => [name, await db.table(name).toArray()])),
  );
  return { clients, homework };
}

async function somePractice() {
  for (const [words, name] of [
    ['call the baker', 'Marie'],
    ['أتصل بالطبيب', 'أمينة'],
    ['two\nlines with "quotes" and \\', 'K7'],
  ] as const) {
    const entry = await logWords(words);
    await assign('homework', entry.id, { name });
  }
  await logWords('nobody’s yet');
  const secret = await logWords('what was deleted');
  await deleteEntry('homework', secret.id);
}

/** As `readArchive` finds it. */
function problemOf(text: string): ArchiveProblem | undefined {
  try {
    readArchive(text);
    return undefined;
  } catch (error) {
    if (error instanceof ArchiveError) return error.found;
    throw error;
  }
}

describe('an archive', () => {
  test('brings everything to another machine as it was, without what had been deleted', async () => {
    await somePractice();
    const before = (await latest(undefined)).map(({ words, at, clientId }) => ({ words, at, clientId }));
    const text = await archive();
    expect(text).not.toContain('what was deleted');
    await db.delete();
    await db.open();
    const counts = await merge(readArchive(text));
    expect(counts).toMatchObject({ clients: { added: 3 }, homework: { added: 4 } });
    expect((await latest(undefined)).map(({ words, at, clientId }) => ({ words, at, clientId }))).toEqual(before);
  });

  test('imported twice, or where it came from, changes nothing', async () => {
    await somePractice();
    const before = await everything();
    const records = readArchive(await archive());
    for (const counts of [await merge(records), await merge(records)]) {
      expect(counts.clients).toEqual({ added: 0, changed: 0, deleted: 0, unchanged: 3, gone: 0 });
      expect(counts.homework).toEqual({ added: 0, changed: 0, deleted: 0, unchanged: 5, gone: 0 });
    }
    expect(await everything()).toEqual(before);
  });

  test('of one person has that person and nothing about anybody else', async () => {
    await somePractice();
    const [entry] = (await latest(undefined)).filter(({ words }) => words === 'call the baker');
    const text = await archive(entry?.clientId);
    const { clients, homework } = readArchive(text);
    expect([clients.length, homework.length]).toEqual([1, 1]);
    expect(text).not.toMatch(/أمينة|K7|nobody/);
  });

  test('of an empty database is an archive too', async () => {
    expect(readArchive(await archive())).toEqual({
      clients: [],
      sessions: [],
      notes: [],
      privateNotes: [],
      rails: [],
      own: [],
      homework: [],
      emergency: [],
      preferences: [],
    });
  });

  test('a preview counts and writes nothing', async () => {
    await somePractice();
    const records = readArchive(await archive());
    await db.delete();
    await db.open();
    expect((await previewMerge(records)).homework.added).toBe(4);
    expect(await everything()).toEqual({ clients: [], homework: [] });
  });

  test('a deletion elsewhere deletes here, and what it said can still come back', async () => {
    const entry = await logWords('call');
    const { deletedAt: _, words: __, ...mark } = { ...entry, deletedAt: 0 };
    const deleted = { id: mark.id, createdAt: mark.createdAt, updatedAt: mark.updatedAt + 5, deletedAt: mark.updatedAt + 5 };
    expect((await merge({ clients: [], sessions: [], notes: [], homework: [deleted] })).homework.deleted).toBe(1);
    expect(await latest(undefined)).toEqual([]);
    expect((await homework.get(entry.id))?.words).toBe('call');
  });

  test('its name tells the day and never a name', () => {
    const noon = new Date(2026, 10, 5, 12).getTime();
    expect(fileName(noon, 'json')).toBe('aparte-2026-11-05.json');
    expect(fileName(noon, 'json', 'c0ffee00-0000-4000-8000-000000000000')).toBe('aparte-c0ffee00-2026-11-05.json');
  });

  test('a write that fails in the middle leaves everything as it was', async () => {
    await somePractice();
    const records = readArchive(await archive());
    await db.delete();
    await db.open();
    const place = await holdPlace();
    const staged = stagedIn(place.name);
    await staged.add({ kind: 'clients', records: records.clients });
    await staged.add({ kind: 'homework', records: records.homework });
    await staged.add({ kind: 'homework', records: [{ id: {} as never, createdAt: 1, updatedAt: 1 }] });
    await expect(mergeStaged(staged)).rejects.toThrow();
    await place.drop();
    expect(await everything()).toEqual({ clients: [], homework: [] });
  });
});

const id = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;
const person = { id: id(1), createdAt: 1, updatedAt: 1, name: 'Marie' };
const entry = { id: id(2), createdAt: 1, updatedAt: 1, clientId: id(1), at: 1, words: 'call' };
const whole = { format: 'aparte', version: 1, exportedAt: '2026-11-05T12:00:00.000Z', records: { homework: [entry], clients: [person] } };
const withRecords = (records: object) => JSON.stringify({ ...whole, records: { ...whole.records, ...records } });

describe('a bad archive is told apart', () => {
  test.each<[string, string, ArchiveProblem]>([
    ['nothing', '', { problem: 'not-json' }],
    ['a picture', '\u0089PNG\r\n\u001a', { problem: 'not-json' }],
    ['a page', '<!doctype html><title>x</title>', { problem: 'not-json' }],
    ['prose in braces', '{hello}', { problem: 'not-json' }],
    ['truncated', JSON.stringify(whole).slice(0, -20), { problem: 'truncated' }],
    ['truncated in a text', JSON.stringify(whole).slice(0, 30), { problem: 'truncated' }],
    ['a million levels', '['.repeat(1_000_000), { problem: 'too-deep' }],
    ['a million closed levels', '['.repeat(1_000_000) + ']'.repeat(1_000_000), { problem: 'too-deep' }],
    ['another kind', '{"format":"somebody-else","version":1}', { problem: 'not-archive' }],
    ['a bare list', '[1,2,3]', { problem: 'not-archive' }],
    ['null', 'null', { problem: 'not-archive' }],
    ['newer', JSON.stringify({ ...whole, version: 99 }), { problem: 'newer', version: 99 }],
    ['no words', withRecords({ homework: [{ ...entry, words: 3 }] }), { problem: 'invalid', where: 'homework 1 › words' }],
    ['an unknown field', withRecords({ clients: [{ ...person, admin: true }] }), { problem: 'invalid', where: 'clients 1 › admin' }],
    ['an id that is none', withRecords({ clients: [{ ...person, id: '../x' }] }), { problem: 'invalid', where: 'clients 1 › id' }],
    [
      'words too long',
      withRecords({ homework: [entry, { ...entry, id: id(3), words: 'x'.repeat(10_001) }] }),
      { problem: 'invalid', where: 'homework 2 › words' },
    ],
    ['a name of nothing', withRecords({ clients: [{ ...person, name: '\u200b' }] }), { problem: 'invalid', where: 'clients 1 › name' }],
    [
      'time out of range',
      withRecords({ clients: [{ ...person, updatedAt: 1e300 }] }),
      { problem: 'invalid', where: 'clients 1 › updatedAt' },
    ],
    ['duplicate ids', withRecords({ homework: [entry, entry] }), { problem: 'duplicate', where: `homework 2 › ${id(2)}` }],
  ])('%s', (_, text, problem) => {
    const { id: _id, ...found } = { id: undefined, ...problemOf(text) };
    expect(found).toEqual(problem);
  });

  test('the record that is wrong is named by its id too, to be found among ours', () => {
    expect(problemOf(withRecords({ homework: [entry, { ...entry, id: id(3), words: 'x'.repeat(10_001) }] }))).toMatchObject({ id: id(3) });
    expect(problemOf(withRecords({ homework: [{ ...entry, words: 3 }] }))).toMatchObject({ id: id(2) });
  });

  test('a byte order mark is no harm', () => expect(problemOf(`\ufeff${JSON.stringify(whole)}`)).toBeUndefined());

  test('invisible characters are left out, as if it had been typed here', () => {
    expect(readArchive(withRecords({ clients: [{ ...person, name: 'Ma\u202erie' }] })).clients).toMatchObject([{ name: 'Marie' }]);
  });

  test('somebody who is not in it is named by place', () => {
    const lost = { ...entry, clientId: id(9) };
    expect([...absentPeople(withRecords({ homework: [entry, { ...lost, id: id(3) }] }))]).toEqual([[id(9), 'homework 2 › clientId']]);
  });

  test('however it is damaged, it is read or refused with a reason, never anything else', () => {
    const text = JSON.stringify(whole);
    const bytes = fc.array(fc.record({ at: fc.nat(text.length - 1), put: fc.string({ maxLength: 3 }), cut: fc.nat(4) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(bytes, (edits) => {
        const damaged = edits.reduce((was, { at, put, cut }) => was.slice(0, at) + put + was.slice(at + cut), text);
        problemOf(damaged);
      }),
      { numRuns: 300 },
    );
  });
});
