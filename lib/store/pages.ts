import type { Stored } from '../domain/record.ts';
import { clients, homework, type RecordTable } from './db.ts';

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

async function* of(clientId: string): AsyncGenerator<Stored[]> {
  yield await homework.list(homework.rows.where('[clientId+at]').between([clientId, -1], [clientId, Number.POSITIVE_INFINITY]));
}

/**
 * Every record about everybody, or about one person, page by page. Homework first: who it belongs to existed before it, so whatever
 * is written meanwhile, nobody is missing from the pages that follow.
 */
export function pages(clientId?: string): [string, AsyncIterable<Stored[]>][] {
  return clientId === undefined
    ? [
        [homework.name, all(homework)],
        [clients.name, all(clients)],
      ]
    : [
        [homework.name, of(clientId)],
        [clients.name, one(clientId)],
      ];
}
