import { Dexie } from 'dexie';
import { NOBODY } from '../domain/client.ts';
import type { Homework } from '../domain/homework.ts';
import { change, create, remove, restore, type Unstored } from '../domain/record.ts';
import { alive, db, homework } from './db.ts';
import { type Drafts, drafts } from './drafts.ts';

/** How many entries a list beside a call shows. */
const SHOWN = 50;

/** What was logged last, newest first: for one person and whatever has no person yet, or for everybody. */
export async function logged(clientId: string | undefined): Promise<Homework[]> {
  if (clientId === undefined) return homework.list(homework.rows.orderBy('at').reverse().filter(alive).limit(SHOWN));
  const of = (owner: string) =>
    homework.list(
      homework.rows
        .where('[clientId+at]')
        .between([owner, Dexie.minKey], [owner, Dexie.maxKey])
        .reverse()
        .filter(alive)
        .limit(SHOWN),
    );
  const [theirs, nobodys] = await Promise.all([of(clientId), of(NOBODY)]);
  return [...theirs, ...nobodys].sort((a, b) => b.at - a.at);
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

async function update(id: string, make: (record: Homework) => Homework): Promise<Homework | undefined> {
  return db.transaction('rw', homework.rows, async () => {
    const record = await homework.get(id);
    if (!record) return undefined;
    const next = make(record);
    await homework.put(next);
    return next;
  });
}

/** Changes words or person. */
export const changeHomework = (id: string, fields: Partial<Unstored<Homework>>) => update(id, (record) => change(record, fields, Date.now()));
/** Deletes an entry; `bringBack` undoes it. */
export const deleteHomework = (id: string) => update(id, (record) => remove(record, Date.now()));
export const bringBackHomework = (id: string) => update(id, (record) => restore(record, Date.now()));
