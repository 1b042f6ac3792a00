import type { Note } from '../../lib/domain/entry.ts';
import type { Stored } from '../../lib/domain/record.ts';
import type { ArchiveRecords } from '../../lib/exchange/archive.ts';
import type { Opener } from '../../lib/exchange/lock.ts';
import { ArchiveReader } from '../../lib/exchange/read.ts';
import { unseal } from '../../lib/exchange/sealed.ts';
import type { RecordOf } from '../../lib/records/index.ts';
import { type KindName, kindNames } from '../../lib/records/places.ts';
import { countPage, type MergeResult, type MergeWishes, merge as mergeStaged, noCounts } from '../../lib/store/merge.ts';
import { holdPlace, stagedIn } from '../../lib/store/staging.ts';

// Archives small enough to be whole in memory, for tests.

/** So short that names, numbers and escapes are cut in the middle. */
const CHUNK = 97;

function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
}

function readWith(reader: ArchiveReader, text: string): ArchiveRecords {
  const records: ArchiveRecords = {
    ...{ homework: [], notes: [], privateNotes: [], rails: [], sessions: [], clients: [] },
    ...{ emergency: [], preferences: [], own: [] },
  };
  const take = (found: Iterable<{ table: keyof ArchiveRecords; record: Stored }[]>) => {
    for (const { table, record } of [...found].flat()) (records[table] as Stored[]).push(record);
  };
  for (const chunk of chunksOf(text.replace(/^\ufeff/u, ''))) take(reader.push(chunk));
  take(reader.end());
  return records;
}

/** The records of an archive. @throws {ArchiveError} when it is no whole, sound archive */
export const readArchive = (text: string): ArchiveRecords => readWith(new ArchiveReader(), text);

/** The text in a copy. @throws {ArchiveError} when this does not open it, or the file was damaged */
export async function textIn(file: Blob, opener: Opener): Promise<string> {
  const { pieces, encoding } = await unseal(file, opener);
  const decoder = new TextDecoder(encoding);
  let text = '';
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** Ids of people that something in an archive belongs to, but that are not in it, with the place of the first such record. */
export function absentPeople(text: string): Map<string, string> {
  const reader = new ArchiveReader();
  readWith(reader, text);
  return reader.absentPeople();
}

type Incoming<T extends Stored> = T | Stored;
/** By kind. Notes for the coach alone may come apart from the others. */
export type IncomingRecords = { [K in KindName]?: Incoming<RecordOf<K>>[] | undefined } & { privateNotes?: Incoming<Note>[] | undefined };

const hidden = (note: Incoming<Note>) => (note.deletedAt === undefined ? { ...note, private: true as const } : note);
const ofKind = ({ privateNotes = [], ...records }: IncomingRecords, kind: KindName): Stored[] => [
  ...(records[kind] ?? []),
  ...(kind === 'notes' ? privateNotes.map(hidden) : []),
];

/** Brings records in, as an archive with them would. */
export async function merge(records: IncomingRecords, wishes: MergeWishes = {}): Promise<MergeResult> {
  const place = await holdPlace();
  const staged = stagedIn(place.name);
  try {
    for (const kind of kindNames) await staged.add({ kind, records: ofKind(records, kind) });
    return await mergeStaged(staged, wishes);
  } finally {
    await place.drop();
  }
}

/** What bringing them in would do. */
export async function previewMerge(records: IncomingRecords): Promise<MergeResult> {
  const counts = noCounts();
  for (const kind of kindNames) await countPage({ kind, records: ofKind(records, kind) }, counts);
  return counts;
}
