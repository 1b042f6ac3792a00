import type { Note } from '../domain/entry.ts';
import type { Stored } from '../domain/record.ts';
import { type KindName, kindNames, places } from '../records/places.ts';
import { notes, ofClient, type RecordTable } from './db.ts';
import { anyTable } from './tables.ts';

/** So many records are read at once: about half a megabyte. Each time costs a way to the browser and back. */
const PAGE = 1_000;

async function* all<T extends Stored>(table: RecordTable<T>): AsyncGenerator<T[]> {
  const after = (id: string) => {
    const page = table.list(table.rows.where('id').above(id).limit(PAGE));
    page.catch(() => undefined); // whoever awaits it hears of it; nobody does when no more is wanted
    return page;
  };
  for (let next = after(''); ; ) {
    const page = await next;
    const end = page.at(-1);
    if (!end) return;
    next = after(end.id); // the browser looks for it while this one is written
    yield page;
  }
}

async function* one<T extends Stored>(table: RecordTable<T>, id: string): AsyncGenerator<T[]> {
  const record = await table.get(id);
  yield record ? [record] : [];
}

async function* of<T extends Stored>(table: RecordTable<T>, clientId: string, when: 'at' | 'startedAt'): AsyncGenerator<T[]> {
  yield await table.list(ofClient(table, clientId, when));
}

/** Of a deleted note only that it was deleted is told, which tells nobody that it was private. */
const standsApart = (note: Note) => note.private === true && note.deletedAt === undefined;

/**
 * Notes, and those for the coach alone apart from them. Which a note is among is decided once, whatever is changed meanwhile: otherwise it
 * could come in both, or in neither. So the second half has nothing before the first half has been read.
 */
function split(name: KindName, read: AsyncIterable<Stored[]>, keep: boolean): Pages {
  if (name !== 'notes') return [[name, read]];
  const hidden: string[] = [];
  async function* open() {
    for await (const page of read as AsyncIterable<Note[]>) {
      if (keep) for (const { id } of page.filter(standsApart)) hidden.push(id);
      yield page.filter((note) => !standsApart(note));
    }
  }
  async function* apart() {
    for (let at = 0; at < hidden.length; at += PAGE) {
      const page = await notes.getMany(hidden.slice(at, at + PAGE));
      yield page.flatMap((note) => (note ? [withoutFlag(note)] : []));
    }
  }
  return [[name, open()], ...(keep ? ([['privateNotes', apart()]] as Pages) : [])];
}

const withoutFlag = ({ private: _, ...note }: Note): Note => note;

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
export const pages = (wanted: Wanted): Pages => kindNames.flatMap((name) => pagesOf(name, wanted));

function pagesOf(name: KindName, { clientId, privateNotes, guardRails }: Wanted): Pages {
  const { apart, of: belongs, only } = places[name];
  if (apart === 'guard-rails' && !guardRails) return [];
  const table = anyTable(name);
  if (clientId === undefined) return split(name, only ? one(table, only) : all(table), privateNotes);
  if (name === 'clients') return [[name, one(table, clientId)]];
  return belongs ? split(name, of(table, clientId, belongs.when), privateNotes) : []; // the coach's own goes with everything
}
