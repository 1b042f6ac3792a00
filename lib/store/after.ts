import { justEnded } from '../domain/guard-rails/after.ts';
import type { Offer } from '../domain/guard-rails/rail.ts';
import { endOf, type Session } from '../domain/session.ts';
import type { LocalDate } from '../domain/when/calendar.ts';
import { changeClient } from './clients.ts';
import { alive, clients, db, ofClient, own, rails, sessions } from './db.ts';
import { changeOwn, keepOwn, keepRail, ownOf, removeRail } from './guard-rails.ts';
import { nudgesDue } from './homework.ts';
import { partingsDue } from './reports.ts';

// What the coach says of sessions that have ended (method.md §7).

/** So many sessions back says how things are now: half a year of a full practice. */
const RECENT = 500;
/** So many may be waiting to be finished. */
const WAITING = 30;

/** The latest sessions with anybody, latest first. */
export const recentSessions = (): Promise<Session[]> =>
  sessions.list(sessions.rows.orderBy('startedAt').reverse().filter(alive).limit(RECENT));

/** All sessions with somebody, oldest first. */
export const sessionsWith = (clientId: string): Promise<Session[]> =>
  sessions.list(ofClient(sessions, clientId, 'startedAt').filter(alive));

/** What is to finish: ended sessions after which energy was neither said nor skipped, and those that have just ended; latest first. */
export async function toFinish(): Promise<Session[]> {
  const now = Date.now();
  const latest = await sessions.list(sessions.rows.orderBy('startedAt').reverse().filter(alive).limit(WAITING));
  return latest.filter((session) => endOf(session, now) !== undefined && (session.energy === undefined || justEnded(session, now)));
}

const waiting = (today: LocalDate) => Promise.all([toFinish(), nudgesDue(today), partingsDue()]);

/** How much waits for the evening: sessions whose energy was neither said nor skipped, messages to send, partings offered. */
export async function countToFinish(today: LocalDate): Promise<number> {
  const [ended, nudges, partings] = await waiting(today);
  return ended.filter(({ energy }) => energy === undefined).length + nudges.length + partings.length;
}

/** Whether anything is shown there: what waits, and sessions that have just ended. */
export const anythingToFinish = async (today: LocalDate): Promise<boolean> => (await waiting(today)).some(({ length }) => length > 0);

/** Whom the coach sends people on to; empty when nothing was written. */
export async function referrals(): Promise<string> {
  return (await ownOf('referrals'))[0]?.words ?? '';
}

/** Keeps that text. */
export const keepReferrals = (words: string): Promise<unknown> =>
  db.transaction('rw', own.rows, async () => {
    const [kept] = await ownOf('referrals');
    await (kept ? changeOwn<'referrals'>(kept.id, { words }) : keepOwn<'referrals'>({ kind: 'referrals', words }));
  });

/**
 * After a first call the coach does not go on with somebody: their work is ended, and that it was declined is kept, as parting that is done.
 * @param sessionId the session after which; empty when it is none
 * @returns the id to undo it with
 */
export const decline = (clientId: string, sessionId: string): Promise<string> =>
  db.transaction('rw', clients.rows, rails.rows, async () => {
    await changeClient(clientId, { status: 'ended' });
    const followed: Offer['followed'] = { as: 'done', at: Date.now() };
    return keepRail<'offer'>({ kind: 'offer', clientId, sessionId, offer: 'part', words: '', followed });
  });

/** They are expected for a first call as before. */
export const undoDecline = (clientId: string, id: string): Promise<unknown> =>
  db.transaction('rw', clients.rows, rails.rows, async () => {
    await changeClient(clientId, { status: 'first-call' });
    await removeRail(id);
  });
