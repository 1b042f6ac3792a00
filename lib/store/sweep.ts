import { clients, db, homework, notes } from './db.ts';
import { history } from './history.ts';

/** How long what was deleted or overwritten can still be brought back, in milliseconds. */
export const KEPT_AFTER_DELETION = 30 * 24 * 60 * 60_000;

/**
 * Empties what was deleted long ago, and forgets what was overwritten then. Only the mark that it was deleted stays, so that an old archive does not bring it back.
 * @param now milliseconds since 1970
 */
export async function sweep(now: number): Promise<void> {
  await db.transaction('rw', clients.rows, homework.rows, notes.rows, history.rows, async () => {
    const past = now - KEPT_AFTER_DELETION;
    await history.rows.where('at').below(past).delete();
    for (const table of [homework, notes]) {
      const gone = await table.list(table.rows.where('deletedAt').below(past));
      await table.putMany(gone.filter(({ words }) => words !== '').map((entry) => ({ ...entry, words: '' })));
    }
    const left = await clients.list(clients.rows.where('deletedAt').below(past));
    await clients.putMany(left.filter(({ name }) => name !== '').map((client) => ({ ...client, name: '' })));
  });
}
