import { NOBODY } from '../domain/client.ts';
import { type Changes, change, create, given, remove, restore, type Stored } from '../domain/record.ts';
import { BELONGS_FOR, endOf, isRunning, type Session, takesIn } from '../domain/session.ts';
import type { InSession } from '../records/places.ts';
import { idOf, type Who } from './clients.ts';
import { alive, clients, db, homework, notes, ofClient, type RecordTable, rails, sessions } from './db.ts';
import { isEmpty } from './known.ts';

/** What belongs to a session; a kind that is missing here does not compile. */
const inSessions = Object.values({ homework, notes, rails } satisfies Record<InSession, unknown>) as unknown as RecordTable<Stored>[];
const tables = [sessions, ...inSessions].map(({ rows }) => rows);

/** The latest session with somebody, running or not. */
export async function latestSession(clientId: string): Promise<Session | undefined> {
  const [latest] = await sessions.list(ofClient(sessions, clientId, 'startedAt').reverse().filter(alive).limit(1));
  return latest;
}

/** So many sessions back is recent. */
const RECENT = 200;

/** When there last was a session with each of the people seen recently, by their id. */
export async function seenRecently(): Promise<Map<string, number>> {
  const latest = await sessions.list(sessions.rows.orderBy('startedAt').reverse().filter(alive).limit(RECENT));
  return new Map(latest.reverse().map(({ clientId, startedAt }) => [clientId, startedAt]));
}

/** The session with somebody whose clock runs. @param now milliseconds since 1970 */
export async function runningSession(clientId: string, now: number): Promise<Session | undefined> {
  const latest = await latestSession(clientId);
  return latest && isRunning(latest, now) ? latest : undefined;
}

/** Starts the clock with somebody, unless it runs already. */
export const startSession = (clientId: string) =>
  db.transaction('rw', sessions.rows, async () => {
    const now = Date.now();
    const running = await runningSession(clientId, now);
    if (!running) await sessions.put(create<Session>({ clientId, startedAt: now, lastEntryAt: now }, now));
  });

/**
 * Within the caller's transaction: the id of the session that takes in what is written down now, begun if need be. What has no person
 * yet belongs to no session.
 */
export async function sessionForEntry(clientId: string, now: number): Promise<string> {
  if (clientId === NOBODY) return '';
  const latest = await latestSession(clientId);
  if (!latest || !takesIn(latest, now)) {
    const begun = create<Session>({ clientId, startedAt: now, lastEntryAt: now }, now);
    await sessions.put(begun);
    return begun.id;
  }
  if (isRunning(latest, now)) await sessions.put(change(latest, { lastEntryAt: Math.max(now, latest.lastEntryAt) }, now));
  return latest.id;
}

/**
 * Within the caller's transaction: the id of the session in which something was taken down a while ago, when it is said only now whose it
 * was. Long after, it belongs to none.
 */
export async function sessionOf(clientId: string, at: number): Promise<string> {
  const latest = await latestSession(clientId);
  if (latest && at >= latest.startedAt && takesIn(latest, at)) return latest.id;
  return Date.now() - at <= BELONGS_FOR ? sessionForEntry(clientId, Date.now()) : '';
}

/** Ends a session now, or when it was forgotten. One in which nothing was written is not kept. `resumeSession` undoes it. */
export const endSession = (id: string) =>
  db.transaction('rw', tables, async () => {
    const session = await sessions.get(id);
    if (!session || session.endedAt !== undefined) return;
    const now = Date.now();
    const ended = change(session, { endedAt: endOf(session, now) ?? now }, now);
    const kept = !isEmpty('sessions', session) || (await entriesIn(id)) > 0 || (await toldIn(session));
    await sessions.put(kept ? ended : remove(ended, now));
  });

/** Whether it was told in a session how something went. */
async function toldIn({ id, clientId }: Session): Promise<boolean> {
  const history = await homework.list(ofClient(homework, clientId).filter(alive));
  return history.some(({ report }) => report?.sessionId === id);
}

/** The clock goes on as if the session had not been ended. */
export const resumeSession = (id: string) =>
  db.transaction('rw', sessions.rows, async () => {
    const session = await sessions.get(id);
    if (!session) return;
    const { endedAt: _, ...going } = restore(session, Date.now());
    await sessions.put({ ...going, lastEntryAt: Date.now() });
  });

/** Changes what is kept of a session. */
export const changeSession = (id: string, fields: Changes<Session>) =>
  db.transaction('rw', sessions.rows, async () => {
    const session = await sessions.get(id);
    if (session) await sessions.put(change(session, fields, Date.now()));
  });

/** One session, unless it was deleted. */
export async function oneSession(id: string): Promise<Session | undefined> {
  const found = await sessions.get(id);
  return found?.deletedAt === undefined ? found : undefined;
}

/** How many entries a session has, what the guard rails keep of it included. */
export async function entriesIn(sessionId: string): Promise<number> {
  const counts = await Promise.all(inSessions.map(({ rows }) => rows.where('sessionId').equals(sessionId).filter(alive).count()));
  return counts.reduce((all, one) => all + one, 0);
}

/** A session with everything in it goes to somebody else, known or new; moving it back is the undo. @returns whose it is now */
export const moveSession = (id: string, who: Who): Promise<string> =>
  db.transaction('rw', [...tables, clients.rows], async () => {
    const clientId = await idOf(who);
    const session = await sessions.get(id);
    if (!session) return clientId;
    const now = Date.now();
    await sessions.put(given(session, clientId, now));
    for (const table of inSessions) {
      const its = await table.list(table.rows.where('sessionId').equals(id));
      await table.putMany(its.map((record) => given(record, clientId, now)));
    }
    return clientId;
  });
