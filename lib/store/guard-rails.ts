import type { Own, OwnKind, OwnOf } from '../domain/guard-rails/own.ts';
import { ownOfKind } from '../domain/guard-rails/own.ts';
import type { Rail, RailKind, RailOf } from '../domain/guard-rails/rail.ts';
import { type Changes, change, create, remove, restore, type Unstored } from '../domain/record.ts';
import { alive, db, ofClient, own, type RecordTable, rails, sessions } from './db.ts';
import { sessionForEntry } from './sessions.ts';

/** So many of them back, whoever they are about, is recent. */
const RECENT = 1000;

/** All that the guard rails keep about somebody, oldest first. */
export const railsOf = (clientId: string): Promise<Rail[]> => rails.list(ofClient(rails, clientId).filter(alive));

/** What they kept lately about anybody, oldest first. */
export const recentRails = async (): Promise<Rail[]> =>
  (await rails.list(rails.rows.orderBy('at').reverse().filter(alive).limit(RECENT))).reverse();

/** One of them, unless it was deleted. */
export async function oneRail(id: string): Promise<Rail | undefined> {
  const found = await rails.get(id);
  return found?.deletedAt === undefined ? found : undefined;
}

/** What is new of one: without what the store fills in. */
export type NewRail<K extends RailKind> = Omit<Unstored<RailOf<K>>, 'at' | 'sessionId'> & { sessionId?: string };

/** Keeps something about somebody, now. @returns its id */
export const keepRail = <K extends RailKind>(fields: NewRail<K>): Promise<string> =>
  db.transaction('rw', rails.rows, async () => {
    const now = Date.now();
    const rail = create<Rail>({ sessionId: '', ...fields, at: now } as unknown as Unstored<Rail>, now);
    await rails.put(rail);
    return rail.id;
  });

/** Keeps something that was done in the call: in the session that takes it in, begun if need be. @returns its id */
export const keepRailInSession = <K extends RailKind>(fields: NewRail<K>): Promise<string> =>
  db.transaction('rw', rails.rows, sessions.rows, async () =>
    keepRail({ ...fields, sessionId: await sessionForEntry(fields.clientId, Date.now()) }),
  );

/** The coach's own things of one kind, in the order in which they were made. */
export const ownOf = async <K extends OwnKind>(kind: K): Promise<OwnOf<K>[]> =>
  ownOfKind(await own.list(own.rows.filter(alive)), kind).sort((a, b) => a.createdAt - b.createdAt);

/** Keeps one more. @returns its id */
export const keepOwn = async <K extends OwnKind>(fields: Unstored<OwnOf<K>>): Promise<string> => {
  const made = create<Own>(fields as unknown as Unstored<Own>, Date.now());
  await own.put(made);
  return made.id;
};

function update<T extends Rail | Own>(table: RecordTable<T>, id: string, make: (record: T) => T): Promise<void> {
  return db.transaction('rw', table.rows, async () => {
    const found = await table.get(id);
    if (found) await table.put(make(found));
  });
}

const changed = <T extends Rail | Own>(record: T, fields: object): T => change(record, fields as Changes<T>, Date.now());

/** Changes one; undefined takes a field away. */
export const changeRail = <K extends RailKind>(id: string, fields: Changes<RailOf<K>>) =>
  update(rails, id, (rail) => changed(rail, fields));
export const changeOwn = <K extends OwnKind>(id: string, fields: Changes<OwnOf<K>>) => update(own, id, (one) => changed(one, fields));

/** Takes one back; `bringBackRail` and `bringBackOwn` undo it. */
export const removeRail = (id: string) => update(rails, id, (rail) => remove(rail, Date.now()));
export const removeOwn = (id: string) => update(own, id, (one) => remove(one, Date.now()));
export const bringBackRail = (id: string) => update(rails, id, (rail) => restore(rail, Date.now()));
export const bringBackOwn = (id: string) => update(own, id, (one) => restore(one, Date.now()));
