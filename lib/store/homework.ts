import type { Homework } from '../domain/entry.ts';
import { type Changes, change, create } from '../domain/record.ts';
import type { LocalDate } from '../domain/when/calendar.ts';
import { alive, db, homework, ofClient } from './db.ts';
import { latestSession } from './sessions.ts';

/** Everything that somebody ever agreed to do, oldest first. */
export const historyOf = (clientId: string): Promise<Homework[]> => homework.list(ofClient(homework, clientId).filter(alive));

/** One homework, unless it was deleted. */
export async function oneHomework(id: string): Promise<Homework | undefined> {
  const found = await homework.get(id);
  return found?.deletedAt === undefined ? found : undefined;
}

/**
 * Changes what is kept of a homework. @param make gives the new values from those that stand; undefined takes one away
 * @returns the homework as it was before, for `putBack`, and as it is now; undefined when there is none
 */
export const changeHomework = (id: string, make: (now: Homework) => Changes<Homework>) =>
  db.transaction('rw', homework.rows, async () => {
    const before = await homework.get(id);
    if (!before) return undefined;
    const after = change(before, make(before), Date.now());
    await homework.put(after);
    return { before, after };
  });

/** Undoes what was changed since: the homework says again what it said. */
export const putBack = (before: Homework) =>
  db.transaction('rw', homework.rows, async () => {
    const now = await homework.get(before.id);
    await homework.put({ ...before, updatedAt: Math.max(Date.now(), (now?.updatedAt ?? 0) + 1) });
  });

/** What was agreed in a session, oldest first. */
export async function agreedIn(sessionId: string): Promise<Homework[]> {
  if (!sessionId) return [];
  const found = await homework.list(homework.rows.where('sessionId').equals(sessionId).filter(alive));
  return found.sort((a, b) => a.at - b.at);
}

/** Takes down something as well as a homework, in its session: the coach's idea, which the client took up. */
export const takeAlso = ({ clientId, sessionId }: Homework, words: string) => {
  const now = Date.now();
  return homework.put(create<Homework>({ clientId, sessionId, at: now, words, proposedBy: 'coach', agreedAt: now }, now));
};

/** What was begun to be agreed in somebody's latest session and was left in the middle, latest first. */
export async function unsettled(clientId: string): Promise<Homework | undefined> {
  const session = await latestSession(clientId);
  const found = session ? await agreedIn(session.id) : [];
  // What says not even whose idea it was is older than the question, or came from before Aparté.
  return found.findLast(({ proposedBy, agreedAt, report }) => proposedBy !== undefined && agreedAt === undefined && !report);
}

/** So many homework back a nudge may still be due. */
const NUDGES_IN = 500;

/** Whom to send a nudge to on a day or before it, the earliest first; not those that were sent. */
export async function nudgesDue(today: LocalDate): Promise<Homework[]> {
  const latest = await homework.list(homework.rows.orderBy('at').reverse().filter(alive).limit(NUDGES_IN));
  const due = latest.filter(({ nudge, report }) => nudge && nudge.doneAt === undefined && nudge.on <= today && !report);
  return due.sort((a, b) => ((a.nudge?.on ?? '') < (b.nudge?.on ?? '') ? -1 : 1));
}
