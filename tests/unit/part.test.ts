import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, wallAt } from '../../lib/domain/when/calendar.ts';
import type { ArchiveRecords } from '../../lib/exchange/archive.ts';
import { partOf } from '../../lib/records/part.ts';
import { kindNames, places } from '../../lib/records/places.ts';
import { missingFrom, readArchive } from '../support/archive.ts';

const whole = readArchive(readFileSync(new URL('../fixtures/archives/5.json', import.meta.url), 'utf8'));
const people = whole.clients.filter((client) => !('deletedAt' in client));
const all = (records: ArchiveRecords) => Object.values(records).flat() as { id: string; clientId?: string; deletedAt?: number }[];
const ids = (records: ArchiveRecords) => new Set(all(records).map(({ id }) => id));
const at = (day: string, time: string) => new Date(`${day}T${time}`).getTime();

/** Two evenings with one person, one of them past midnight, and one with another. */
function practice(): ArchiveRecords {
  const none = Object.fromEntries(Object.keys(whole).map((table) => [table, []])) as unknown as ArchiveRecords;
  const stored = (id: string, rest: object) => ({ id, createdAt: 1, updatedAt: 1, ...rest });
  const entry = (id: string, clientId: string, sessionId: string, moment: number) =>
    stored(id, { clientId, sessionId, at: moment, words: id });
  return {
    ...none,
    clients: [stored('marie', { name: 'Marie' }), stored('paul', { name: 'Paul' }), stored('gone', { deletedAt: 2 })],
    sessions: [
      stored('evening', { clientId: 'marie', startedAt: at('2026-11-20', '23:30') }),
      stored('later', { clientId: 'marie', startedAt: at('2026-11-25', '10:00') }),
      stored('other', { clientId: 'paul', startedAt: at('2026-11-20', '10:00') }),
    ],
    homework: [entry('past midnight', 'marie', 'evening', at('2026-11-21', '00:10')), entry('one', 'paul', '', at('2026-11-21', '09:00'))],
    notes: [entry('note', 'marie', 'later', at('2026-11-25', '10:05'))],
    privateNotes: [entry('private', 'marie', 'later', at('2026-11-25', '10:06'))],
    own: [stored('rule', { kind: 'referrals', words: 'x' })],
  } as unknown as ArchiveRecords;
}

describe('a part of an archive', () => {
  test('nothing said is everything', () => {
    expect(partOf(whole, {})).toBe(whole);
  });
  test('one person, with everything of theirs and nothing of anybody else', () => {
    expect(people.length).toBeGreaterThan(1);
    for (const { id } of people) {
      const part = partOf(whole, { clientId: id });
      const theirs = all(whole).filter((record) => record.deletedAt === undefined && (record.clientId ?? record.id) === id);
      expect(ids(part)).toEqual(new Set(theirs.map((record) => record.id)));
      expect(missingFrom(part).size).toBe(0);
    }
  });
  test('every kind that is somebody’s comes with them', () => {
    const id = 'p';
    for (const name of kindNames) {
      const record = { id: name === 'clients' ? id : 'x', createdAt: 1, updatedAt: 1, clientId: id, [places[name].of?.when ?? 'at']: 1 };
      const part = partOf({ [name]: [record] }, { clientId: id }) as Record<string, unknown[]>;
      const comes = name === 'clients' || places[name].of !== undefined;
      expect([name, part[name]?.length ?? 0]).toEqual([name, comes ? 1 : 0]);
    }
  });
  test('some days: what is of them, with whom it is about; an entry goes with its session', () => {
    const evening = partOf(practice(), { from: '2026-11-20', to: '2026-11-20' });
    expect([...ids(evening)].sort()).toEqual(['evening', 'marie', 'other', 'past midnight', 'paul']);
    const day = partOf(practice(), { from: '2026-11-21', to: '2026-11-21' });
    expect([...ids(day)].sort()).toEqual(['evening', 'marie', 'one', 'past midnight', 'paul']);
    expect([...ids(partOf(practice(), { from: '2026-11-22' }))].sort()).toEqual(['later', 'marie', 'note', 'private']);
    expect([...ids(partOf(practice(), { to: '2026-11-19' }))]).toEqual([]);
  });
  test('both: one person in some days', () => {
    expect([...ids(partOf(practice(), { clientId: 'marie', to: '2026-11-21' }))].sort()).toEqual(['evening', 'marie', 'past midnight']);
  });
  test('whatever the span, nobody who is pointed to is missing, and nothing is in it twice', () => {
    const moments = [...whole.sessions, ...whole.homework].flatMap((row) =>
      'startedAt' in row ? [row.startedAt] : 'at' in row ? [row.at] : [],
    );
    const first = wallAt(Math.min(...moments)).date;
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 400 }), fc.nat(30), (start, length) => {
        const part = partOf(whole, { from: addDays(first, start), to: addDays(first, start + length) });
        expect(missingFrom(part).size).toBe(0);
        expect(ids(part).size).toBe(all(part).length);
      }),
    );
  });
});
