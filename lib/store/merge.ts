import type { Note } from '../domain/entry.ts';
import { later } from '../domain/merge.ts';
import type { Stored, Unstored } from '../domain/record.ts';
import { kindOf, type RecordOf } from '../records/index.ts';
import { type KindName, kindNames } from '../records/places.ts';
import { clients, db, type RecordTable } from './db.ts';
import { allRows, anyTable } from './tables.ts';

/** A record from elsewhere; of one that was deleted there only that is known. */
type Incoming<T extends Stored> = T | Stored;

/** By kind. Notes for the coach alone may come apart from the others. */
export type IncomingRecords = { [K in KindName]?: Incoming<RecordOf<K>>[] | undefined } & { privateNotes?: Incoming<Note>[] | undefined };

/** What a merge does, or would do, in numbers of records. */
export interface MergeCounts {
  added: number;
  changed: number;
  deleted: number;
  unchanged: number;
  /** Living in what comes in, deleted here after that was written: it stays deleted unless it is to be brought back. */
  gone: number;
}
export type MergeResult = Record<KindName, MergeCounts>;

const PAGE = 1000;

/** A deletion takes effect on what is here, so that it can be undone for a while; of what was never here it leaves an empty mark. */
function whole<T extends Stored>(incoming: Incoming<T>, here: T | undefined, empty: Unstored<T>): T {
  return (incoming.deletedAt === undefined ? incoming : { ...(here ?? empty), ...incoming }) as T;
}

/** How a merge is to be done. */
export interface MergeWishes {
  /** What was deleted here since comes back too. */
  bringBack: boolean;
}

/** What was deleted here, as the other side has it, and later than its deletion: so it stands there too. */
function broughtBack<T extends Stored>(there: T, here: T): T {
  return { ...there, updatedAt: Math.max(Date.now(), here.updatedAt + 1) };
}

/** As the coach sees it: what was deleted on both sides is no change, and what comes back is added. */
function effect(here: Stored | undefined, next: Stored): keyof MergeCounts {
  if (next === here) return 'unchanged';
  const was = here !== undefined && here.deletedAt === undefined;
  const will = next.deletedAt === undefined;
  if (was && will) return 'changed';
  if (will) return 'added';
  return was ? 'deleted' : 'unchanged';
}

async function mergeTable<T extends Stored>(
  table: RecordTable<T>,
  records: Incoming<T>[],
  empty: Unstored<T>,
  write: MergeWishes | undefined,
) {
  const counts: MergeCounts = { added: 0, changed: 0, deleted: 0, unchanged: 0, gone: 0 };
  for (let at = 0; at < records.length; at += PAGE) {
    const page = records.slice(at, at + PAGE);
    const found = await table.getMany(page.map((record) => record.id));
    const standing: T[] = [];
    for (const [index, incoming] of page.entries()) {
      const here = found[index];
      const there = whole(incoming, here, empty);
      let next = here ? later(here, there) : there;
      const gone = here?.deletedAt !== undefined && next === here && there.deletedAt === undefined;
      if (gone && write?.bringBack) next = broughtBack(there, here);
      counts[gone && next === here ? 'gone' : effect(here, next)]++;
      if (next !== here) standing.push(next);
    }
    if (write && standing.length > 0) await table.putMany(standing);
  }
  return counts;
}

/** All notes as they are kept: which are private is said by each. */
function notesOf({ notes = [], privateNotes = [] }: IncomingRecords): Incoming<Note>[] {
  return [...notes, ...privateNotes.map((note) => (note.deletedAt === undefined ? { ...note, private: true as const } : note))];
}

const incoming = (records: IncomingRecords, name: KindName): Incoming<Stored>[] =>
  (name === 'notes' ? notesOf(records) : records[name]) ?? [];

const mergeAll = (records: IncomingRecords, write: MergeWishes | undefined): Promise<MergeResult> =>
  db.transaction(write ? 'rw' : 'r', allRows, async () => {
    const counts: [KindName, MergeCounts][] = [];
    for (const name of kindNames) {
      counts.push([name, await mergeTable(anyTable(name), incoming(records, name), kindOf(name).blank, write)]);
    }
    return Object.fromEntries(counts) as MergeResult;
  });

/** What `merge` would do now; changes nothing. */
export const previewMerge = (records: IncomingRecords) => mergeAll(records, undefined);

/** Merges records from elsewhere: the later version of each stands. Everything is written, or nothing. Doing it again changes nothing. */
export const merge = (records: IncomingRecords, wishes: MergeWishes = { bringBack: false }) => mergeAll(records, wishes);

/** Of these ids, those of nobody we know. */
export async function unknownPeople(ids: string[]): Promise<string[]> {
  const found = await clients.getMany(ids);
  return ids.filter((_, index) => found[index] === undefined);
}
