import type { Client } from '../domain/client.ts';
import { freeCode, namedExactly } from '../domain/people.ts';
import { type Changes, change, create, given, remove, restore } from '../domain/record.ts';
import { everybody, facts, makeCurrent } from './clients.ts';
import { alive, clients, db } from './db.ts';
import { isEmpty } from './known.ts';
import { allRows, personal } from './tables.ts';

// What the coach puts right about who is who. Each gives what its undo needs.

/** Adds people, all or nobody. @param names as `cleanName` accepted them, of nobody known @returns their ids */
export const addPeople = (names: readonly string[]): Promise<string[]> =>
  db.transaction('rw', clients.rows, async () => {
    const now = Date.now();
    const people = names.map((name) => create<Client>({ name }, now));
    await clients.putMany(people);
    return people.map(({ id }) => id);
  });

/** Takes back people added by mistake; those about whom something was written meanwhile stay. */
export const removePeople = (ids: readonly string[]) =>
  db.transaction('rw', allRows, async () => {
    for (const id of ids) {
      const counts = await Promise.all(personal.map(({ theirs }) => theirs(id).filter(alive).count()));
      const client = await clients.get(id);
      if (client && isEmpty('clients', client) && counts.every((count) => count === 0)) await clients.put(remove(client, Date.now()));
    }
  });

/** Everybody else, who must not be mistaken for this person. */
const others = async (id: string) => (await everybody()).filter((client) => client.id !== id);

/**
 * Gives somebody another name or code, unless somebody else has it: a letter or a code tells two people apart.
 * @param name as `cleanName` accepted it
 * @returns who has it already; nothing was written then. Else the name that it was before
 */
export const rename = (id: string, name: string): Promise<{ taken: Client } | { before: string }> =>
  db.transaction('rw', clients.rows, async () => {
    const taken = namedExactly(await others(id), name);
    if (taken) return { taken };
    const client = await clients.get(id);
    if (client && client.name !== name) await clients.put(change(client, { name }, Date.now()));
    return { before: client?.name ?? name };
  });

/** Calls somebody by a code instead of a name: the first that nobody has. @returns the name that it was before */
export const turnIntoCode = (id: string): Promise<string> =>
  db.transaction('rw', clients.rows, async () => {
    const client = await clients.get(id);
    if (!client) return '';
    await clients.put(change(client, { name: freeCode(await everybody()) }, Date.now()));
    return client.name;
  });

/** What a merge of two people did, for `parted`. */
export interface Merged {
  /** As they both were. */
  one: Client;
  other: Client;
  /** Ids of the records that went over, in the order of the kinds. */
  moved: string[][];
}

/**
 * Two files were one person: everything of the second goes to the first, and the second is deleted. What is kept about the first stands; what
 * only the second says is added, so that nothing is lost.
 * @returns undefined when one of them is not there, or both are the same
 */
export const mergePeople = (id: string, otherId: string): Promise<Merged | undefined> =>
  db.transaction('rw', [...allRows, facts], async () => {
    const [one, other] = await clients.getMany([id, otherId]);
    if (!one || !other || id === otherId) return undefined;
    const now = Date.now();
    const moved: string[][] = [];
    for (const { table, theirs } of personal) {
      const records = await table.list(theirs(otherId));
      await table.putMany(records.map((record) => given(record, id, now)));
      moved.push(records.map((record) => record.id));
    }
    await clients.put(change(one, together(one, other), now));
    await clients.put(remove(other, now));
    if ((await facts.get('current-client'))?.clientId === otherId) await makeCurrent(id);
    return { one, other, moved };
  });

/** What is kept about the first, and what only the second says. */
function together(one: Client, other: Client): Changes<Client> {
  const { id: _, createdAt: __, updatedAt: ___, deletedAt: ____, changedAt: _____, name: ______, ...second } = other;
  const intention = [one.intention, other.intention].filter((text, index, all) => text && all.indexOf(text) === index).join('\n');
  const both = (list: 'hidden' | 'hiddenTags' | 'aside') => [...new Set([...(one.cards?.[list] ?? []), ...(other.cards?.[list] ?? [])])];
  const cards = Object.fromEntries(
    (['hidden', 'hiddenTags', 'aside'] as const).map((list) => [list, both(list)]).filter(([, ids]) => ids?.length),
  );
  return {
    ...second,
    ...Object.fromEntries(Object.entries(one).filter(([field]) => field in second)),
    ...(intention ? { intention } : {}),
    ...(Object.keys(cards).length > 0 ? { cards } : {}),
  };
}

/** They were two after all: each has again what they had. What was written since stays with the first. */
export const parted = ({ one, other, moved }: Merged) =>
  db.transaction('rw', [...allRows, facts], async () => {
    const now = Date.now();
    for (const [index, { table }] of personal.entries()) {
      const records = (await table.getMany(moved[index] ?? [])).filter((record) => record !== undefined);
      await table.putMany(records.map((record) => given(record, other.id, now)));
    }
    for (const was of [one, other]) {
      const is = await clients.get(was.id);
      if (is) await clients.put({ ...was, updatedAt: restore(is, now).updatedAt });
    }
  });
