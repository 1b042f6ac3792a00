import { NOBODY } from '../domain/client.ts';
import type { Entry } from '../domain/entry.ts';
import { nothingOwn } from '../domain/guard-rails/own.ts';
import { noRail } from '../domain/guard-rails/rail.ts';
import type { Stored } from '../domain/record.ts';
import { clients, db, homework, notes, own, rails } from './db.ts';
import { history } from './history.ts';

/** How long what was deleted or overwritten can still be brought back, in milliseconds. */
export const KEPT_AFTER_DELETION = 30 * 24 * 60 * 60_000;

/** Nothing but that it was. */
const bare = ({ id, createdAt, updatedAt, deletedAt }: Stored) => ({ id, createdAt, updatedAt, deletedAt: deletedAt ?? updatedAt });

/** What was told of it, how it was agreed and what it led to are words too. */
const emptied = (entry: Entry): Entry => {
  const { clientId, sessionId, at } = entry;
  return { ...bare(entry), clientId, sessionId, at, words: '' };
};

/**
 * Empties what was deleted long ago, and forgets what was overwritten then. Only the mark that it was deleted stays, so that an old archive does not bring it back.
 * @param now milliseconds since 1970
 */
export async function sweep(now: number): Promise<void> {
  await db.transaction(
    'rw',
    [clients, homework, notes, rails, own, history].map(({ rows }) => rows),
    async () => {
      const past = now - KEPT_AFTER_DELETION;
      await history.rows.where('at').below(past).delete();
      for (const table of [homework, notes]) {
        const gone = await table.list(table.rows.where('deletedAt').below(past));
        await table.putMany(gone.filter(({ words }) => words !== '').map(emptied));
      }
      const noRails = await rails.list(rails.rows.where('deletedAt').below(past));
      await rails.putMany(noRails.filter(({ clientId }) => clientId !== NOBODY).map((rail) => ({ ...bare(rail), ...noRail })));
      const noOwn = await own.list(own.rows.where('deletedAt').below(past));
      await own.putMany(
        noOwn.filter((one) => one.kind !== 'referrals' || one.words !== '').map((one) => ({ ...bare(one), ...nothingOwn })),
      );
      const left = await clients.list(clients.rows.where('deletedAt').below(past));
      await clients.putMany(left.filter(({ name }) => name !== '').map((client) => ({ ...bare(client), name: '' })));
    },
  );
}
