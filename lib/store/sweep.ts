import { sameRecord } from '../domain/merge.ts';
import { emptied, kindOf } from '../records/index.ts';
import { kindNames, places } from '../records/places.ts';
import { db } from './db.ts';
import { history } from './history.ts';
import { sweepStaged } from './staging.ts';
import { allRows, anyTable } from './tables.ts';

/** How long what was deleted or overwritten can still be brought back, in milliseconds. */
export const KEPT_AFTER_DELETION = 30 * 24 * 60 * 60_000;

/**
 * Empties what was deleted long ago, and forgets what was overwritten then. Only the mark that it was deleted stays, so that an old archive does not bring it back.
 * And what an import left that was killed.
 * @param now milliseconds since 1970
 */
export async function sweep(now: number): Promise<void> {
  await db.transaction('rw', [...allRows, history.rows], async () => {
    const past = now - KEPT_AFTER_DELETION;
    await history.rows.where('at').below(past).delete();
    for (const name of kindNames) {
      if (places[name].only) continue; // it is emptied, never deleted
      const table = anyTable(name);
      const gone = await table.list(table.rows.where('deletedAt').below(past));
      const left = gone.map((record) => emptied(record, kindOf(name)));
      await table.putMany(left.filter((record, index) => !sameRecord(record, gone[index] ?? record)));
    }
  });
  await sweepStaged();
}
