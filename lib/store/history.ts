import type { Homework, Note } from '../domain/entry.ts';
import { change, create, restore } from '../domain/record.ts';
import { kindOf } from '../records/index.ts';
import { type KindName, kindIn, kindNames, places } from '../records/places.ts';
import { db, notes, plainTable } from './db.ts';
import { allRows, anyTable } from './tables.ts';
import { VERSIONS, type Version, versionIndexes } from './versions.ts';

export type { Version };

export const history = plainTable<Version>(VERSIONS, [...versionIndexes]);

const versioned = [...allRows, history.rows];

/** A text from elsewhere that does not stand in its record. */
export interface Lost {
  of: string;
  place: string;
  text: string;
}

/** Keeps such texts as earlier versions, each once however often it comes. */
export async function keepLost(table: string, lost: readonly Lost[]): Promise<void> {
  if (lost.length === 0) return;
  const kept = await history.list(history.rows.where('of').anyOf([...new Set(lost.map(({ of }) => of))]));
  const key = (of: string, field: string, text: string) => `${of} ${field} ${text}`;
  const known = new Set(kept.map(({ of, field, text }) => key(of, field, text)));
  const now = Date.now();
  const fresh = lost.filter(({ of, place, text }) => !known.has(key(of, place, text)));
  await history.putMany(fresh.map(({ of, place: field, text }) => create<Version>({ of, at: now, table, field, text }, now)));
}

/** Where the record of an earlier text is. */
const tableOf = (name: string, id: string) => {
  const kind = kindIn(name, id);
  return kind && anyTable(kind);
};

/** How many a list shows. */
const SHOWN = 100;

/** The earlier texts of a record, latest first; of the same text only the latest. */
export async function versionsOf(id: string): Promise<Version[]> {
  const found = await history.list(history.rows.where('of').equals(id));
  const latest = new Map(found.sort((a, b) => a.at - b.at).map((version) => [`${version.field} ${version.text}`, version]));
  return [...latest.values()].sort((a, b) => b.at - a.at);
}

/** The texts overwritten last, latest first. */
export const overwrittenLately = (): Promise<Version[]> => history.list(history.rows.orderBy('at').reverse().limit(SHOWN));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The record with another text in a field; undefined when what the field stood in is gone. */
function withText<T extends object>(record: T, field: string, text: string): T | undefined {
  const [name = '', ...rest] = field.split('.');
  if (rest.length === 0) return { ...record, [name]: text };
  const within = (record as Record<string, unknown>)[name];
  const changed = isObject(within) ? withText(within, rest.join('.'), text) : undefined;
  if (!changed) return undefined;
  return Array.isArray(record) ? (record.with(Number(name), changed) as T) : { ...record, [name]: changed };
}

/**
 * A text says again what it said; what it says now becomes a version of its own. What it stood in may be gone, such as how something went
 * that was then taken back: it comes as a note for the coach alone.
 */
export const takeBack = ({ table, of, field, text }: Version) =>
  db.transaction('rw', versioned, async () => {
    const its = tableOf(table, of);
    const record = await its?.get(of);
    if (!its || !record) return;
    const now = Date.now();
    const changed = withText(restore(record, now), field, text);
    if (changed) await its.put(change(changed, {}, now));
    else await notes.put(noteOf(record as Homework, text, now));
  });

const noteOf = ({ clientId, sessionId }: Homework, words: string, now: number) =>
  create<Note>({ clientId, sessionId, at: now, words, private: true }, now);

/** Something deleted that can still be brought back. */
export interface Deleted {
  id: string;
  kind: KindName;
  words: string;
  deletedAt: number;
}

/** What was deleted last, latest first, as long as its words are there. */
export async function deletedLately(): Promise<Deleted[]> {
  const kinds = kindNames.filter((kind) => places[kind].only === undefined);
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const table = anyTable(kind);
      const gone = await table.list(table.rows.where('deletedAt').above(0).reverse().limit(SHOWN));
      return gone.map((record) => ({ id: record.id, kind, words: kindOf(kind).title(record), deletedAt: record.deletedAt ?? 0 }));
    }),
  );
  return found
    .flat()
    .filter(({ words }) => words !== '')
    .sort((a, b) => b.deletedAt - a.deletedAt)
    .slice(0, SHOWN);
}

/** Brings something back that was deleted. */
export const undelete = ({ kind, id }: Deleted) =>
  db.transaction('rw', versioned, async () => {
    const table = anyTable(kind);
    const record = await table.get(id);
    if (record?.deletedAt !== undefined) await table.put(restore(record, Date.now()));
  });
