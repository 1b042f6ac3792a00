import type { Client } from '../domain/client.ts';
import { type Changes, change, create } from '../domain/record.ts';
import { alive, clients, db } from './db.ts';

const CURRENT = 'current-client';

interface CurrentFact {
  id: typeof CURRENT;
  clientId: string;
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
export const makeCurrent = (clientId: string) => facts.put({ id: CURRENT, clientId });

/** Chooses the person the coach is with, in every window. */
export const choose = (who: Who): Promise<Client> =>
  db.transaction('rw', clients.rows, facts, async () => {
    const id = await idOf(who);
    await makeCurrent(id);
    return (await clients.get(id)) as Client;
  });

/** Changes what is kept about somebody. */
export const changeClient = (id: string, fields: Changes<Client>) =>
  db.transaction('rw', clients.rows, async () => {
    const client = await clients.get(id);
    if (client) await clients.put(change(client, fields, Date.now()));
  });
