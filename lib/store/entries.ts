import { NOBODY } from '../domain/client.ts';
import type { Entry, Homework, Kind, Note } from '../domain/entry.ts';
import { change, create, remove, restore } from '../domain/record.ts';
import type { DraftKey } from '../records/draft-key.ts';
import { currentClient, facts, idOf, makeCurrent, type Who } from './clients.ts';
import { alive, clients, db, homework, notes, ofClient, type RecordTable, sessions } from './db.ts';
import { type Drafts, drafts } from './drafts.ts';
import { sessionForEntry, sessionOf } from './sessions.ts';

/** An entry with what it is; `private` is only ever set on notes. */
export type Taken = Note & { kind: Kind };

const tables: Record<Kind, RecordTable<Entry>> = { homework, note: notes };
const kinds = Object.keys(tables) as Kind[];

/** How many entries of a kind a list beside a call shows. */
const SHOWN = 50;
/** How much of what was agreed can be read in twenty seconds. */
const AGREED_SHOWN = 5;

/**
 * What was taken down last, newest first: for one person and whatever has no person yet, or for everybody.
 * @param also ids of entries to include whatever their age, and when deleted: those being edited or undone in this page
 */
export async function latest(clientId: string | undefined, also: readonly string[] = []): Promise<Taken[]> {
  const owners = clientId === undefined ? undefined : [...new Set([clientId, NOBODY])];
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const table = tables[kind];
      const [last, more] = await Promise.all([latestOf(table, owners), table.getMany([...also])]);
      const here = more.filter((entry): entry is Entry => entry !== undefined && (owners?.includes(entry.clientId) ?? true));
      return [...new Map([...last, ...here].map((entry) => [entry.id, { ...entry, kind }])).values()];
    }),
  );
  return found.flat().sort((a, b) => b.at - a.at);
}

async function latestOf(table: RecordTable<Entry>, owners: readonly string[] | undefined): Promise<Entry[]> {
  if (!owners) return table.list(table.rows.orderBy('at').reverse().filter(alive).limit(SHOWN));
  const last = (owner: string) => table.list(ofClient(table, owner).reverse().filter(alive).limit(SHOWN));
  return (await Promise.all(owners.map(last))).flat();
}

/** The draft field in which the person of an entry is typed. */
export const whoseField = (id: string): DraftKey => `whose:${id}`;

/** What is known of an entry when it is taken down, beside its words. */
export type More = Pick<Note, 'private' | 'card' | 'exercise'> & Pick<Homework, 'when' | 'agreedAt' | 'proposedBy'>;

/**
 * Takes words down and empties the draft they were typed in, together or not at all.
 * @param words as `cleanWords` accepted them
 */
export async function take(kind: Kind, words: string, clientId: string, typedIn: Drafts, field: DraftKey, more: More = {}): Promise<Taken> {
  await typedIn.settle(field);
  return db.transaction('rw', tables[kind].rows, sessions.rows, drafts.rows, async () => {
    const now = Date.now();
    const entry = create<Note>({ clientId, sessionId: await sessionForEntry(clientId, now), at: now, words, ...more }, now);
    await tables[kind].put(entry);
    await typedIn.erase(field);
    if (clientId === NOBODY) await typedIn.store(whoseField(entry.id), '');
    return { ...entry, kind };
  });
}

/** Takes down what had been agreed before Aparté was there: it belongs to no session and starts none. */
export const takeFromBefore = (words: string, clientId: string) => {
  const now = Date.now();
  return homework.put(create<Entry>({ clientId, sessionId: '', at: now, words }, now));
};

/** What somebody agreed to do last: everything of the same session, oldest first. */
export async function agreedLast(clientId: string): Promise<Entry[]> {
  const last = await latestOf(homework, [clientId]);
  return last
    .filter(({ sessionId }) => sessionId === last[0]?.sessionId)
    .slice(0, AGREED_SHOWN)
    .reverse();
}

/** Says whose an entry is; when nobody was chosen yet, that is also who the coach is with. */
export async function assign(kind: Kind, id: string, who: Who): Promise<void> {
  const table = tables[kind];
  await db.transaction('rw', table.rows, sessions.rows, clients.rows, facts, async () => {
    const entry = await table.get(id);
    if (!entry) return;
    const clientId = await idOf(who);
    const sessionId = await sessionOf(clientId, entry.at);
    await table.put(change(entry, { clientId, sessionId }, Date.now()));
    if (!(await currentClient())) await makeCurrent(clientId);
  });
}

async function update(kind: Kind, id: string, make: (entry: Entry) => Entry): Promise<void> {
  const table = tables[kind];
  await db.transaction('rw', table.rows, async () => {
    const entry = await table.get(id);
    if (entry) await table.put(make(entry));
  });
}

/**
 * Changes the words of an entry.
 * @param basedOn `updatedAt` of the version that was edited
 * @returns the entry as it stands instead, unchanged, when another window changed or deleted it meanwhile; to write over it, save
 * again based on that
 */
export async function saveWords(kind: Kind, id: string, words: string, basedOn: number): Promise<Entry | undefined> {
  const table = tables[kind];
  return db.transaction('rw', table.rows, async () => {
    const entry = await table.get(id);
    if (entry && entry.updatedAt !== basedOn) return entry;
    if (entry) await table.put(change(restore(entry, Date.now()), { words }, Date.now()));
    return undefined;
  });
}

/** Deletes an entry; `bringBack` undoes it. */
export const deleteEntry = (kind: Kind, id: string) => update(kind, id, (entry) => remove(entry, Date.now()));
export const bringBack = (kind: Kind, id: string) => update(kind, id, (entry) => restore(entry, Date.now()));

/** Keeps a note for the coach alone, or not. */
export const setPrivate = (id: string, hidden: boolean) =>
  update('note', id, (note) => {
    const { private: _, ...open } = change(note as Note, {}, Date.now());
    return hidden ? ({ ...open, private: true } as Note) : open;
  });
