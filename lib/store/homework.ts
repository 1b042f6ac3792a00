import { Dexie } from 'dexie';
import { NOBODY } from '../domain/client.ts';
import type { Homework } from '../domain/homework.ts';
import { change, create, remove, restore } from '../domain/record.ts';
import { currentClient, facts, idOf, makeCurrent, type Who } from './clients.ts';
import { alive, clients, db, homework } from './db.ts';
import { type Drafts, drafts } from './drafts.ts';

/** How many entries a list beside a call shows. */
const SHOWN = 50;

/**
 * What was logged last, newest first: for one person and whatever has no person yet, or for everybody.
 * @param also ids of entries to include whatever their age, and when deleted: those being edited or undone in this page
 */
export async function logged(clientId: string | undefined, also: readonly string[] = []): Promise<Homework[]> {
  const [last, more] = await Promise.all([lastLogged(clientId), homework.getMany([...also])]);
  const here = (entry: Homework) => clientId === undefined || [clientId, NOBODY].includes(entry.clientId);
  const all = new Map([...last, ...more].flatMap((entry) => (entry && here(entry) ? [[entry.id, entry]] : [])));
  return [...all.values()].sort((a, b) => b.at - a.at);
}

async function lastLogged(clientId: string | undefined): Promise<Homework[]> {
  if (clientId === undefined) return homework.list(homework.rows.orderBy('at').reverse().filter(alive).limit(SHOWN));
  const of = (owner: string) =>
    homework.list(
      homework.rows.where('[clientId+at]').between([owner, Dexie.minKey], [owner, Dexie.maxKey]).reverse().filter(alive).limit(SHOWN),
    );
  return (await Promise.all([of(clientId), of(NOBODY)])).flat();
}

/** Logs what somebody wants to do and empties the draft it was typed in, together or not at all. @param words as `cleanWords` accepted them */
export async function log(words: string, clientId: string, typedIn: Drafts, field: string): Promise<Homework> {
  await typedIn.settle(field);
  const record = create<Homework>({ clientId, at: Date.now(), words }, Date.now());
  await db.transaction('rw', homework.rows, drafts.rows, async () => {
    await homework.put(record);
    await typedIn.erase(field);
    if (clientId === NOBODY) await typedIn.store(whoseField(record.id), '');
  });
  return record;
}

/** The draft field in which the person of an entry is typed. */
export const whoseField = (id: string) => `whose:${id}`;

async function update(id: string, make: (record: Homework) => Homework): Promise<void> {
  await db.transaction('rw', homework.rows, async () => {
    const record = await homework.get(id);
    if (record) await homework.put(make(record));
  });
}

/** An entry, whatever its state. */
export const getHomework = (id: string): Promise<Homework | undefined> => homework.get(id);

/** Says whose an entry is; when nobody was chosen yet, that is also who the coach is with. */
export async function assign(id: string, who: Who): Promise<void> {
  await db.transaction('rw', homework.rows, clients.rows, facts, async () => {
    const clientId = await idOf(who);
    await update(id, (record) => change(record, { clientId }, Date.now()));
    if (!(await currentClient())) await makeCurrent(clientId);
  });
}

/**
 * Changes the words of an entry.
 * @param basedOn `updatedAt` of the version that was edited
 * @returns the entry as it stands instead, unchanged, when another window changed or deleted it meanwhile; to write over it, save
 * again based on that
 */
export async function saveWords(id: string, words: string, basedOn: number): Promise<Homework | undefined> {
  return db.transaction('rw', homework.rows, async () => {
    const record = await homework.get(id);
    if (record && record.updatedAt !== basedOn) return record;
    if (record) await homework.put(change(restore(record, Date.now()), { words }, Date.now()));
    return undefined;
  });
}

/** Deletes an entry; `bringBack` undoes it. */
export const deleteHomework = (id: string) => update(id, (record) => remove(record, Date.now()));
export const bringBackHomework = (id: string) => update(id, (record) => restore(record, Date.now()));

/** How many entries there are, of everybody. */
export const countHomework = (): Promise<number> => homework.rows.filter(alive).count();
