import type { Client } from '../domain/client.ts';
import type { Entry, Homework, Note } from '../domain/entry.ts';
import type { Rule } from '../domain/guard-rails/own.ts';
import { change, create, restore, type Stored } from '../domain/record.ts';
import { clients, db, homework, notes, own, type RecordTable, rails, recordTable, sessions } from './db.ts';
import { emergency } from './emergency.ts';
import { VERSIONS, type Version, versionIndexes } from './versions.ts';

export type { Version };

export const history = recordTable<Version>(VERSIONS, [...versionIndexes]);

const tables: Record<string, RecordTable<Stored>> = Object.fromEntries(
  [clients, homework, notes, sessions, emergency, rails, own].map((table) => [table.name, table as unknown as RecordTable<Stored>]),
);
const versioned = [...Object.values(tables).map(({ rows }) => rows), history.rows];

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
  return changed && { ...record, [name]: changed };
}

/**
 * A text says again what it said; what it says now becomes a version of its own. What it stood in may be gone, such as how something went
 * that was then taken back: it comes as a note for the coach alone.
 */
export const takeBack = ({ table, of, field, text }: Version) =>
  db.transaction('rw', versioned, async () => {
    const its = tables[table];
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
  table: 'clients' | 'homework' | 'notes' | 'rails' | 'own';
  words: string;
  deletedAt: number;
}

/** What was deleted last, latest first, as long as its words are there. */
export async function deletedLately(): Promise<Deleted[]> {
  const found = await Promise.all(
    ([clients, homework, notes, rails, own] as unknown as RecordTable<Stored & Partial<Client & Entry & Rule>>[]).map(async (table) => {
      const rows = await table.list(table.rows.where('deletedAt').above(0).reverse().limit(SHOWN));
      return rows.map(
        ({ id, name, words, spoken = '', deletedAt = 0 }) =>
          ({ id, table: table.name, words: name ?? (words || spoken), deletedAt }) as Deleted,
      );
    }),
  );
  return found
    .flat()
    .filter(({ words }) => words !== '')
    .sort((a, b) => b.deletedAt - a.deletedAt)
    .slice(0, SHOWN);
}

/** Brings something back that was deleted. */
export const undelete = ({ table, id }: Deleted) =>
  db.transaction('rw', versioned, async () => {
    const record = await tables[table]?.get(id);
    if (record?.deletedAt !== undefined) await tables[table]?.put(restore(record, Date.now()));
  });
