import type { Client } from '../domain/client.ts';
import { create } from '../domain/record.ts';
import { alive, clients, db } from './db.ts';

const CURRENT = 'current-client';

interface CurrentFact {
  id: typeof CURRENT;
  clientId: string;
}
const facts = () => db.table<CurrentFact, string>('facts');

/** Everybody, in no order. */
export const everybody = (): Promise<Client[]> => clients.list(clients.rows.filter(alive));

/** The person the coach is with, in every window; undefined when nobody has been chosen. */
export async function currentClient(): Promise<Client | undefined> {
  const fact = await facts().get(CURRENT);
  const client = fact && (await clients.get(fact.clientId));
  return client?.deletedAt === undefined ? client : undefined;
}

/** Chooses the person the coach is with; undefined: nobody. */
export async function chooseClient(clientId: string | undefined): Promise<void> {
  if (clientId === undefined) await facts().delete(CURRENT);
  else await facts().put({ id: CURRENT, clientId });
}

/** Adds somebody. @param name as `cleanName` accepted it */
export async function addClient(name: string): Promise<Client> {
  const client = create<Client>({ name }, Date.now());
  await clients.put(client);
  return client;
}
