import { stamped } from '../domain/merge.ts';
import { kindOf, lostTexts } from '../records/index.ts';
import { kindIn, places } from '../records/places.ts';
import { decode, encode, type Row } from './codec.ts';
import { type Version, versionIndexes } from './versions.ts';

/** Rows as they are to lie there in the place of others: each part of them with the moment when it was changed. */
export function stampedRows(table: string, before: readonly (Row | undefined)[], after: readonly Row[]): Row[] {
  return after.map((is, index) => {
    const was = before[index];
    const name = was && kindIn(table, was.id);
    return name && was.body ? encode(stamped(decode(was, table), decode(is, table), kindOf(name).together), places[name].indexed) : is;
  });
}

/** What is lost when rows take the place of others, as rows of the history. One that is deleted keeps its texts until it is swept. */
export function overwritten(table: string, before: readonly (Row | undefined)[], after: readonly Row[]): Row[] {
  const now = Date.now();
  return after.flatMap((is, index) => {
    const was = before[index];
    const name = was && kindIn(table, was.id);
    if (!name || is.deletedAt !== undefined || !was.body) return [];
    return lostTexts(decode(was, table), decode(is, table), kindOf(name)).map(({ place: field, text }) => {
      const version: Version = { id: crypto.randomUUID(), createdAt: now, updatedAt: now, of: was.id, at: now, table, field, text };
      return encode(version, versionIndexes);
    });
  });
}
