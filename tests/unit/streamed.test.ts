import './support/database.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageArchive } from '../../lib/actions/archive/stage.ts';
import { blobOf } from '../../lib/exchange/blob.ts';
import { digestOf } from '../../lib/exchange/digest.ts';
import { Pieces } from '../../lib/exchange/pieces.ts';
import { ArchiveReader } from '../../lib/exchange/read.ts';
import { read } from '../../lib/exchange/reading.ts';
import { db } from '../../lib/store/db.ts';
import { merge } from '../../lib/store/merge.ts';
import { holdPlace, stagedIn, sweepStaged } from '../../lib/store/staging.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

const id = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;
const person = { id: id(1), createdAt: 1, updatedAt: 1, name: 'Marie \\ "M" {[,]}' };
const homework = Array.from({ length: 250 }, (_, index) => ({
  ...{ id: id(index + 2), createdAt: 1, updatedAt: 1, clientId: id(1), sessionId: '', at: 1, words: `call ${index} "}],` },
}));
const records = { homework, notes: [], sessions: [], clients: [person] };
const archive = { format: 'aparte', version: 5, exportedAt: '2026-11-05T12:00:00.000Z', records };
const file = (value: unknown) => new Blob([typeof value === 'string' ? value : JSON.stringify(value)]);
const incoming = async () => (await indexedDB.databases()).filter(({ name = '' }) => name.startsWith('aparte-incoming'));

describe('the text of each record', () => {
  const value: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });
  const tables = fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
    fc.array(value, { maxLength: 4 }),
    { maxKeys: 3 },
  );
  const around = fc.dictionary(
    fc.string().filter((name) => name !== 'records' && name !== '__proto__'),
    value,
    { maxKeys: 3 },
  );

  test('is found whatever is in it and wherever it is cut, and nothing else is', () => {
    fc.assert(
      fc.property(tables, around, fc.nat(3), fc.integer({ min: 1, max: 40 }), (its, more, indent, size) => {
        const text = JSON.stringify({ ...more, records: its }, null, indent);
        const pieces = new Pieces();
        const found = [];
        for (let at = 0; at < text.length; at += size) found.push(...pieces.push(text.slice(at, at + size)));
        const expected = Object.entries(its).flatMap(([table, all]) => all.map((one, index) => ({ table, index, value: one })));
        expect(found.map(({ text: its1, ...where }) => ({ ...where, value: JSON.parse(its1) }))).toEqual(
          JSON.parse(JSON.stringify(expected)),
        );
        expect(JSON.parse(pieces.around)).toEqual(
          JSON.parse(JSON.stringify({ ...more, records: Object.fromEntries(Object.keys(its).map((table) => [table, []])) })),
        );
        expect(pieces.closed).toBe(true);
      }),
    );
  });

  test.each([
    ['a comma too many', '{"records":{"homework":[1,,2]}}'],
    ['one at the beginning', '{"records":{"homework":[,1]}}'],
    ['one at the end', '{"records":{"homework":[1,]}}'],
    ['a bracket of the other kind', '{"records":{"homework":[1}]}'],
  ])('%s is nothing that a parser takes', (_, text) => {
    const pieces = new Pieces();
    pieces.push(text);
    expect(() => JSON.parse(pieces.around)).toThrow();
  });
});

describe('a file that is read as it comes', () => {
  const found = async (value: unknown) => {
    const all: unknown[] = [];
    const reading = await read(file(value), { kind: 'plain' });
    for await (const some of reading.records) all.push(...some.map(({ record }) => record));
    return all;
  };

  test('may say its version at its end', async () => {
    const { records: its, version, ...head } = archive;
    expect(await found({ ...head, records: its, version })).toEqual([...homework, person]);
  });

  test('is refused where a table stands twice: one of them would be lost', async () => {
    const twice = JSON.stringify(archive).replace('"notes":[]', '"homework":[]');
    await expect(found(twice)).rejects.toMatchObject({ found: { problem: 'invalid', where: 'records › homework' } });
  });

  test('says what the whole suffers from before what one record does', async () => {
    const text = JSON.stringify({ ...archive, records: { ...records, homework: [{ ...homework[0], words: 3 }, ...homework] } });
    await expect(found(text)).rejects.toMatchObject({ found: { problem: 'invalid', where: 'homework 1 › words' } });
    await expect(found(text.slice(0, -9))).rejects.toMatchObject({ found: { problem: 'truncated' } });
    await expect(found(text.replace('"version":5', '"version":9'))).rejects.toMatchObject({ found: { problem: 'newer', version: 9 } });
  });

  test('holds no record when it has been read', () => {
    const reader = new ArchiveReader();
    const text = JSON.stringify(archive);
    const batches = [...reader.push(text), ...reader.end()];
    expect(batches.flat()).toHaveLength(251);
    expect(JSON.stringify(reader)).not.toContain('call 7');
  });
});

describe('what comes in waits', () => {
  const words = async () => (await db.table('homework').toArray()).length;

  test('until it is merged; then nothing is left of it', async () => {
    const seen: number[] = [];
    const place = await holdPlace();
    const staged = stagedIn(place.name);
    const { counts } = await stageArchive(file(archive), { kind: 'plain' }, staged);
    expect([counts.homework.added, counts.clients.added, await staged.count(), await words()]).toEqual([250, 1, 2, 0]);
    expect(await incoming()).toHaveLength(1);
    await merge(staged, { onProgress: (done) => seen.push(done) });
    await place.drop();
    expect([await words(), (await incoming()).length]).toEqual([250, 0]);
    expect([seen.at(-1), [...seen].sort()]).toEqual([1, seen]);
  });

  test('what a page left that is gone is swept; what another one still holds is not', async () => {
    const place = await holdPlace();
    const held = stagedIn(place.name);
    await new Promise<void>((done, failed) => {
      const opening = indexedDB.open('aparte-incoming-of-a-page-that-is-gone');
      opening.onsuccess = () => {
        opening.result.close();
        done();
      };
      opening.onerror = () => failed(opening.error);
    });
    await held.add({ kind: 'clients', records: [person] });
    await sweepStaged();
    expect(await incoming()).toHaveLength(1);
    expect((await held.page(0))?.records).toEqual([person]);
    await place.drop();
  });
});

test('files are known by every byte', async () => {
  const text = 'x'.repeat(700_000);
  async function* pieces() {
    for (let at = 0; at < text.length; at += 1_000) yield text.slice(at, at + 1_000);
  }
  const one = await blobOf(pieces(), 'text/plain');
  const known = await digestOf(one);
  expect(await digestOf(new Blob([text]))).toBe(known);
  expect(await digestOf(new Blob([text.slice(1), 'y']))).not.toBe(known);
  expect(await digestOf(new Blob([text, 'x']))).not.toBe(known);
});
