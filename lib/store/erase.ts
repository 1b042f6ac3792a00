import { remove, type Stored } from '../domain/record.ts';
import { emptied, kindOf } from '../records/index.ts';
import type { KindName } from '../records/places.ts';
import { chooseNobody, facts } from './clients.ts';
import { db } from './db.ts';
import { drafts } from './drafts.ts';
import { history } from './history.ts';
import { allRows, anyTable, personal } from './tables.ts';

/**
 * Erases somebody with everything that belongs to them, for good: records, what they said earlier, and what is being typed about them in
 * whatever page. Only marks without a word stay, so that no other machine and no older archive brings them back; copies made before are not touched.
 */
export const erasePerson = (clientId: string) =>
  db.transaction('rw', [...allRows, history.rows, drafts.rows, facts], async () => {
    const now = Date.now();
    const ids = [clientId];
    const erase = async (name: KindName, records: readonly Stored[]) => {
      await anyTable(name).putMany(records.map((record) => emptied(remove(record, now), kindOf(name))));
      ids.push(...records.map(({ id }) => id));
    };
    for (const { name, table, theirs } of personal) await erase(name, await table.list(theirs(clientId)));
    const client = await anyTable('clients').get(clientId);
    if (client) await erase('clients', [client]);
    await history.rows.where('of').anyOf(ids).delete(); // what has just been emptied is among them
    const typed = await drafts.list(drafts.rows.toCollection());
    await drafts.rows.bulkDelete(typed.filter(({ about }) => about.some((id) => ids.includes(id))).map(({ id }) => id));
    if ((await facts.get('current-client'))?.clientId === clientId) await chooseNobody();
  });
