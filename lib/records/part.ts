import type { Stored } from '../domain/record.ts';
import { type LocalDate, wallAt } from '../domain/when/calendar.ts';
import { type KindName, kindNames, places } from './places.ts';

/** A part of what an archive holds. What is left out of it is no condition. */
export interface Part {
  /** Of this person alone. */
  clientId?: string | undefined;
  /** From this day on, by the clock on the wall here. */
  from?: LocalDate | undefined;
  /** To this day, which is in it. */
  to?: LocalDate | undefined;
}

/** Records by kind; notes for the coach alone may come apart from the others. */
type Records = { readonly [K in KindName | 'privateNotes']?: readonly Stored[] | undefined };
type Its = Stored & { clientId?: string; sessionId?: string };

const kindOf = (table: string): KindName | undefined => (table === 'privateNotes' ? 'notes' : kindNames.find((name) => name === table));

/**
 * One person with everything of theirs, or what is of a span of days with whom it is about, or both. An entry goes with its session: what
 * was written after midnight is of the evening before, and what has one of its entries in it has its session. Nothing that was
 * deleted is in a part: whose it was is not known any more. Nor is the coach's own, as in one person's archive.
 */
export function partOf<R extends Records>(records: R, { clientId, from, to }: Part): R {
  if (clientId === undefined && from === undefined && to === undefined) return records;
  const kept = new Map<string, Its[]>();
  for (const [table, rows = []] of Object.entries(records) as [string, readonly Its[] | undefined][]) {
    const when = places[kindOf(table) ?? 'clients'].of?.when;
    const theirs = rows.filter((row) => row.deletedAt === undefined && (clientId === undefined || row.clientId === clientId));
    kept.set(table, when ? theirs : []);
  }
  const within = (row: Its, when: string) => {
    if (from === undefined && to === undefined) return true;
    const { date } = wallAt(row[when as 'createdAt']);
    return (from === undefined || date >= from) && (to === undefined || date <= to);
  };
  const ofSession = (table: string) => places[kindOf(table) ?? 'clients'].of?.session === true;
  const begun = new Set(kept.get('sessions')?.flatMap((row) => (within(row, 'startedAt') ? [row.id] : [])));
  const touched = new Set(begun);
  for (const [table, rows] of kept) {
    if (!ofSession(table)) continue;
    const its = rows.filter((row) => begun.has(row.sessionId ?? '') || within(row, 'at'));
    for (const { sessionId } of its) touched.add(sessionId ?? '');
    kept.set(table, its);
  }
  const people = new Set(clientId === undefined ? [] : [clientId]);
  kept.set('sessions', kept.get('sessions')?.filter(({ id }) => touched.has(id)) ?? []);
  for (const rows of kept.values()) for (const row of rows) people.add(row.clientId ?? '');
  kept.set(
    'clients',
    (records.clients ?? []).filter(({ id, deletedAt }) => deletedAt === undefined && people.has(id)),
  );
  return Object.fromEntries(Object.keys(records).map((table) => [table, kept.get(table)])) as R;
}
