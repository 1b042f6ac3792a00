import './support/database.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stored } from '../../lib/domain/record.ts';
import { kindOf, textsOf } from '../../lib/records/index.ts';
import { kindNames, places } from '../../lib/records/places.ts';
import { erasePerson } from '../../lib/store/erase.ts';
import { history } from '../../lib/store/history.ts';
import { anyTable } from '../../lib/store/tables.ts';
import { type IncomingRecords, merge, readArchive } from '../support/archive.ts';
import { savedArchive } from './support/archive.ts';
import { freshDatabase } from './support/database.ts';
import { type Made, oneOfEach } from './support/records.ts';

freshDatabase();

const marie = '5a4e1f70-1f7e-4a39-8f0e-3f1f2ce1aa01';
const paul = '5a4e1f70-1f7e-4a39-8f0e-3f1f2ce1aa02';

/** One of each kind that there can be, whose person is this one. */
const made = (clientId: string): Made[] =>
  (fc.sample(oneOfEach, { numRuns: 1, seed: 7 })[0] ?? []).map(({ kind, record }) => ({
    kind,
    record: {
      ...record,
      id: kind === 'clients' ? clientId : (places[kind].only ?? crypto.randomUUID()),
      ...(places[kind].of ? { clientId } : {}),
    } as Stored,
  }));

const byKind = (all: readonly Made[]) =>
  Object.fromEntries(
    kindNames.map((name) => [name, all.filter(({ kind }) => kind === name).map(({ record }) => record)]),
  ) as IncomingRecords;

const textsIn = async () => {
  const lists = await Promise.all(
    kindNames.map(async (kind) => {
      const records = await anyTable(kind).list(anyTable(kind).rows.toCollection());
      return records.flatMap((record) => textsOf(record, kindOf(kind)).map(({ text }) => ({ kind, id: record.id, text })));
    }),
  );
  return lists.flat().filter(({ text }) => text !== '');
};

test('whoever is erased has not a word left, in any kind of record or version, and no archive brings it back; others keep theirs', async () => {
  const hers = made(marie);
  await merge(byKind([...hers, ...made(paul).filter(({ kind }) => places[kind].of || kind === 'clients')]));
  const archive = (await savedArchive()).text;
  const ids = new Set(hers.filter(({ kind }) => places[kind].of || kind === 'clients').map(({ record }) => record.id));
  const [other, mine] = [(await textsIn()).filter(({ id }) => !ids.has(id)), (await textsIn()).filter(({ id }) => ids.has(id))];
  expect(mine.length).toBeGreaterThan(5);

  await erasePerson(marie);
  expect(await textsIn()).toEqual(other);
  expect((await history.list(history.rows.toCollection())).filter(({ of }) => ids.has(of))).toEqual([]);

  await merge(readArchive(archive));
  expect((await textsIn()).filter(({ id }) => ids.has(id))).toEqual([]);
});

test.each(kindNames)('%s: what stands in the place of one that is gone is empty; one with words is not', (kind) => {
  const its = kindOf(kind);
  const record = { id: 'x', createdAt: 1, updatedAt: 1 };
  const shapes = its.shapes ? Object.keys(its.shapes) : [undefined];
  for (const shape of shapes) {
    const blank = { ...record, ...its.blank, ...(shape ? { kind: shape } : {}) };
    const full = (fc.sample(oneOfEach, { numRuns: 1, seed: 7 })[0] ?? []).find(
      (one) => one.kind === kind && (shape === undefined || (one.record as { kind?: string }).kind === shape),
    )?.record;
    expect(its.empty(full as Stored), `a full ${shape ?? kind}`).toBe(false);
    if (kind !== 'preferences' && (kind !== 'rails' || shape === 'plan')) expect(its.empty(blank), `a blank ${shape ?? kind}`).toBe(true);
  }
});
