import type { Client } from '../domain/client.ts';
import { type Changes, change, create } from '../domain/record.ts';
import { alive, clients, db } from './db.ts';

const CURRENT = 'current-client';

interface CurrentFact {
  id: typeof CURRENT;
  clientId: string;
  /** When that was chosen; unknown of what an older Aparté wrote. */
  at?: number;
}
export const facts = db.table<CurrentFact, string>('facts');

/** Everybody, in no order. */
export const everybody = (): Promise<Client[]> => clients.list(clients.rows.filter(alive));

/** The person the coach is with, in every window; undefined when nobody has been chosen. */
export async function currentClient(): Promise<Client | undefined> {
  const fact = await facts.get(CURRENT);
  const client = fact && (await clients.get(fact.clientId));
  return client?.deletedAt === undefined ? client : undefined;
}

/** Who the coach is with, and since when, in milliseconds since 1970; undefined when it is nobody. */
export async function chosenNow(): Promise<{ clientId: string; at: number } | undefined> {
  const client = await currentClient();
  return client && { clientId: client.id, at: (await facts.get(CURRENT))?.at ?? 0 };
}

/** Somebody known, or the name or code (as `cleanName` accepted it) of somebody new. */
export type Who = { id: string } | { name: string };

/** Within the caller's transaction: the id of somebody, added when new. */
export async function idOf(who: Who): Promise<string> {
  if ('id' in who) return who.id;
  const client = create<Client>({ name: who.name }, Date.now());
  await clients.put(client);
  return client.id;
}

/** Within the caller's transaction: makes somebody the person the coach is with. */
export const makeCurrent = (clientId: string) => facts.put({ id: CURRENT, clientId, at: Date.now() });

/** Chooses the person the coach is with, in every window. */
export const choose = (who: Who): Promise<Client> =>
  db.transaction('rw', clients.rows, facts, async () => {
    const id = await idOf(who);
    await makeCurrent(id);
    return (await clients.get(id)) as Client;
  });

/** The coach is with nobody, in every window. */
export const chooseNobody = () => facts.delete(CURRENT);

/** Changes what is kept about somebody. */
export const changeClient = (id: string, fields: Changes<Client>) =>
  db.transaction('rw', clients.rows, async () => {
    const client = await clients.get(id);
    if (client) await clients.put(change(client, fields, Date.now()));
  });
