import { kindOf, lostTexts } from '../records/index.ts';
import { kindIn } from '../records/places.ts';
import { decode, encode, type Row } from './codec.ts';
import { type Version, versionIndexes } from './versions.ts';

/** What is lost when rows take the place of others, as rows of the history. One that is deleted keeps its texts until it is swept. */
export function overwritten(table: string, before: readonly (Row | undefined)[], after: readonly Row[]): Row[] {
  const now = Date.now();
  return after.flatMap((is, index) => {
    const was = before[index];
    const name = was && kindIn(table, was.id);
    if (!name || is.deletedAt !== undefined || !was.body) return [];
    return lostTexts(decode(was), decode(is), kindOf(name)).map(({ place: field, text }) => {
      const version: Version = { id: crypto.randomUUID(), createdAt: now, updatedAt: now, of: was.id, at: now, table, field, text };
      return encode(version, versionIndexes);
    });
  });
}
