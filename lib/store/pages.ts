import { Dexie } from 'dexie';
import type { Stored } from '../domain/record.ts';
import { clients, homework, notes, type RecordTable, sessions } from './db.ts';

const PAGE = 1000;

async function* all<T extends Stored>(table: RecordTable<T>): AsyncGenerator<T[]> {
  let last = '';
  for (;;) {
    const page = await table.list(table.rows.where('id').above(last).limit(PAGE));
    const end = page.at(-1);
    if (!end) return;
    yield page;
    last = end.id;
  }
}

async function* one(id: string): AsyncGenerator<Stored[]> {
  const client = await clients.get(id);
  yield client ? [client] : [];
}

async function* of<T extends Stored>(table: RecordTable<T>, index: string, clientId: string): AsyncGenerator<T[]> {
  yield await table.list(table.rows.where(index).between([clientId, Dexie.minKey], [clientId, Dexie.maxKey]));
}

/**
 * Every record about everybody, or about one person, page by page. What belongs to something comes before it: whoever or whatever it
 * belongs to existed before it, so whatever is written meanwhile, nothing that is pointed to is missing from the pages that follow.
 */
export function pages(clientId?: string): [string, AsyncIterable<Stored[]>][] {
  return clientId === undefined
    ? [
        [homework.name, all(homework)],
        [notes.name, all(notes)],
        [sessions.name, all(sessions)],
        [clients.name, all(clients)],
      ]
    : [
        [homework.name, of(homework, '[clientId+at]', clientId)],
        [notes.name, of(notes, '[clientId+at]', clientId)],
        [sessions.name, of(sessions, '[clientId+startedAt]', clientId)],
        [clients.name, one(clientId)],
      ];
}
