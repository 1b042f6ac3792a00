import type { Stored } from './record.ts';

/** A text that is the same for equal records, whatever the order of their fields. What a deleted record said no longer counts. */
function canonical(record: Stored): string {
  const { id, createdAt, updatedAt, deletedAt } = record;
  const counts = deletedAt === undefined ? record : { id, createdAt, updatedAt, deletedAt };
  return JSON.stringify(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Which of two versions of one record stands: the later one; at the same moment, the one whose text sorts last, so that any order
 * of merging gives the same result. Equal versions: the first, so that nothing is written for nothing.
 */
export function later<T extends Stored>(mine: T, theirs: T): T {
  if (theirs.updatedAt !== mine.updatedAt) return theirs.updatedAt > mine.updatedAt ? theirs : mine;
  return canonical(theirs) > canonical(mine) ? theirs : mine;
}
