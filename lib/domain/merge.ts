import type { Stored } from './record.ts';

/** With the fields of everything in it in one order. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const fields = Object.entries(value).filter(([, its]) => its !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, its]) => [name, ordered(its)]));
}

/** A text that is the same for equal records, whatever the order of their fields. What a deleted record said no longer counts. */
function canonical(record: Stored): string {
  const { id, createdAt, updatedAt, deletedAt } = record;
  return JSON.stringify(ordered(deletedAt === undefined ? record : { id, createdAt, updatedAt, deletedAt }));
}

/** Whether two say the same, whatever the order of their fields. */
export const sameRecord = (a: Stored, b: Stored): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

/**
 * Which of two versions of one record stands: the later one; at the same moment, the one whose text sorts last, so that any order
 * of merging gives the same result. Equal versions: the first, so that nothing is written for nothing.
 */
export function later<T extends Stored>(mine: T, theirs: T): T {
  if (theirs.updatedAt !== mine.updatedAt) return theirs.updatedAt > mine.updatedAt ? theirs : mine;
  return canonical(theirs) > canonical(mine) ? theirs : mine;
}
