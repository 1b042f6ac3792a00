import { Dexie } from 'dexie';
import type { Note } from '../domain/entry.ts';
import type { Stored } from '../domain/record.ts';
import { clients, homework, notes, own, type RecordTable, rails, sessions } from './db.ts';
import { emergencyList } from './emergency.ts';

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

/** The coach's own emergency list is about nobody: it goes with everything. */
async function* theList(): AsyncGenerator<Stored[]> {
  const list = await emergencyList();
  yield list ? [list] : [];
}

async function* of<T extends Stored>(table: RecordTable<T>, index: string, clientId: string): AsyncGenerator<T[]> {
  yield await table.list(table.rows.where(index).between([clientId, Dexie.minKey], [clientId, Dexie.maxKey]));
}

/** Of a deleted note only that it was deleted is told, which tells nobody that it was private. */
const standsApart = (note: Note) => note.private === true && note.deletedAt === undefined;

/**
 * Notes, and those for the coach alone apart from them. Each note is read once, whatever is changed meanwhile: read twice, it could come
 * in both, or in neither. So the second half has nothing before the first half has been read.
 */
function split(read: AsyncIterable<Note[]>, keep: boolean): [open: AsyncGenerator<Note[]>, apart: AsyncGenerator<Stored[]>] {
  const hidden: Note[] = [];
  async function* open() {
    for await (const page of read) {
      if (keep) hidden.push(...page.filter(standsApart));
      yield page.filter((note) => !standsApart(note));
    }
  }
  async function* apart() {
    for (let at = 0; at < hidden.length; at += PAGE) yield hidden.slice(at, at + PAGE).map(({ private: _, ...note }) => note);
  }
  return [open(), apart()];
}

/** By table. */
type Pages = [string, AsyncIterable<Stored[]>][];

/** What a file is to have in it. */
export interface Wanted {
  /** Nothing but what there is about this person; absent: everything about everybody. */
  clientId?: string | undefined;
  /** Notes for the coach alone too. */
  privateNotes: boolean;
  /** What the guard rails keep too; of one person only what is about them. */
  guardRails: boolean;
}

/**
 * Every record that is wanted, page by page, to be read in this order. What belongs to something comes before it: whoever or whatever it
 * belongs to existed before it, so whatever is written meanwhile, nothing that is pointed to is missing from the pages that follow.
 */
export function pages({ clientId, privateNotes, guardRails }: Wanted): Pages {
  const from = <T extends Stored>(table: RecordTable<T>, index: string) => (clientId ? of(table, index, clientId) : all(table));
  const [open, apart] = split(from(notes, '[clientId+at]'), privateNotes);
  return [
    [homework.name, from(homework, '[clientId+at]')],
    [notes.name, open],
    ...(privateNotes ? ([['privateNotes', apart]] as Pages) : []),
    ...(guardRails ? ([[rails.name, from(rails, '[clientId+at]')]] as Pages) : []),
    [sessions.name, from(sessions, '[clientId+startedAt]')],
    [clients.name, clientId ? one(clientId) : all(clients)],
    ...(clientId ? [] : ([['emergency', theList()]] as Pages)),
    ...(guardRails && !clientId ? ([[own.name, all(own)]] as Pages) : []),
  ];
}
