import type { Note } from '../domain/entry.ts';
import { joined, marked, saysTheSame } from '../domain/merge.ts';
import type { Stored } from '../domain/record.ts';
import { kindOf, lostTexts, type RecordOf } from '../records/index.ts';
import { type KindName, kindNames } from '../records/places.ts';
import { clients, db } from './db.ts';
import { history, keepLost, type Lost } from './history.ts';
import { allRows, anyTable } from './tables.ts';
import { merging } from './versions.ts';

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

/** How a merge is to be done. */
export interface MergeWishes {
  /** What was deleted here since comes back too. */
  bringBack: boolean;
}

/** What was deleted here, as the other side has it, and later than its deletion: so it stands there too. */
function broughtBack<T extends Stored>({ changedAt: _, ...there }: T, here: T): T {
  return { ...there, updatedAt: Math.max(Date.now(), here.updatedAt + 1) } as T;
}

/** As the coach sees it: what was deleted on both sides is no change, and what comes back is added. */
function effect(here: Stored | undefined, next: Stored): keyof MergeCounts {
  if (here && saysTheSame(here, next)) return 'unchanged';
  const was = here !== undefined && here.deletedAt === undefined;
  const will = next.deletedAt === undefined;
  if (was && will) return 'changed';
  if (will) return 'added';
  return was ? 'deleted' : 'unchanged';
}

async function mergeTable(name: KindName, records: Incoming<Stored>[], write: MergeWishes | undefined): Promise<MergeCounts> {
  const counts: MergeCounts = { added: 0, changed: 0, deleted: 0, unchanged: 0, gone: 0 };
  const table = anyTable(name);
  const kind = kindOf(name);
  for (let at = 0; at < records.length; at += PAGE) {
    const page = records.slice(at, at + PAGE);
    const found = await table.getMany(page.map((record) => record.id));
    const standing: Stored[] = [];
    const lost: Lost[] = [];
    for (const [index, incoming] of page.entries()) {
      const here = found[index];
      // Of what was deleted there only that is known: it takes effect on what is here, so that it can be undone for a while.
      const there = incoming.deletedAt === undefined ? incoming : marked(incoming, here ?? kind.blank);
      let next = here ? joined(here, there, kind.together) : there;
      const gone = here?.deletedAt !== undefined && next.deletedAt !== undefined && there.deletedAt === undefined;
      if (gone && write?.bringBack) next = broughtBack(there, here);
      const stays = gone && next.deletedAt !== undefined;
      counts[stays ? 'gone' : effect(here, next)]++;
      if (next !== here) standing.push(next);
      // Of what the other side says, what does not stand; of what was said here, whoever writes it takes care.
      if (!stays && incoming.deletedAt === undefined) lost.push(...lostTexts(there, next, kind).map((text) => ({ of: next.id, ...text })));
    }
    if (!write) continue;
    if (standing.length > 0) await table.putMany(standing);
    await keepLost(table.name, lost);
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
  db.transaction(write ? 'rw' : 'r', [...allRows, history.rows], async (transaction) => {
    merging.add(transaction.idbtrans);
    const counts: [KindName, MergeCounts][] = [];
    for (const name of kindNames) {
      counts.push([name, await mergeTable(name, incoming(records, name), write)]);
    }
    return Object.fromEntries(counts) as MergeResult;
  });

/** What `merge` would do now; changes nothing. */
export const previewMerge = (records: IncomingRecords) => mergeAll(records, undefined);

/** Merges records from elsewhere: of each part the later version stands, and a text that does not is kept beside it. Everything is written, or nothing. Doing it again changes nothing. */
export const merge = (records: IncomingRecords, wishes: MergeWishes = { bringBack: false }) => mergeAll(records, wishes);

/** Of these ids, those of nobody we know. */
export async function unknownPeople(ids: string[]): Promise<string[]> {
  const found = await clients.getMany(ids);
  return ids.filter((_, index) => found[index] === undefined);
}
