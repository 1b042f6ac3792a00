import type { Stored } from './record.ts';

/** One call with one client. */
export interface Session extends Stored {
  clientId: string;
  /** Milliseconds since 1970, UTC, as are all moments here. */
  startedAt: number;
  /** Undefined while its clock runs. */
  endedAt?: number;
  /** When something was last taken down in it; its start when nothing has been yet. */
  lastEntryAt: number;
  /** What the client will remember from it, in their words. */
  remember?: string;
  /** Nothing was agreed to do, on purpose. */
  leftOpen?: true;
  /** The coach's own energy afterwards, 1 to 5; 0: asked and skipped. */
  energy?: 0 | 1 | 2 | 3 | 4 | 5;
}

/** Planned length of a session where nothing else was said, in minutes. */
export const USUAL_MINUTES = 50;
/** The planned lengths that are offered, in minutes. */
export const LENGTHS: readonly number[] = [30, 45, 50, 60, 75, 90, 120];

const MINUTE = 60_000;
/** A session ends by itself when nothing was taken down for so long (method.md §3). */
const FORGOTTEN_AFTER = 4 * 60 * MINUTE;
/** What is logged so soon after the end still belongs to the session (method.md §3). */
export const BELONGS_FOR = 60 * MINUTE;
/** So long before the planned end one word changes on the clock: assigning well is what predicts engagement (Conklin 2017; method.md §3). */
const CLOSING_FOR = 10 * MINUTE;

/** When a session ended, or undefined while it runs. A clock that was set back does not end it. */
export function endOf(session: Session, now: number): number | undefined {
  if (session.endedAt !== undefined) return session.endedAt;
  return now - session.lastEntryAt >= FORGOTTEN_AFTER ? session.lastEntryAt : undefined;
}

/** Until when a session that was not ended runs if nothing more is taken down in it. */
export const runsUntil = ({ lastEntryAt }: Session): number => lastEntryAt + FORGOTTEN_AFTER;

export const isRunning = (session: Session, now: number): boolean => endOf(session, now) === undefined;

/** Whether something taken down now belongs to this session, the latest one with that person, or begins another. */
export function takesIn(latest: Session, now: number): boolean {
  const end = endOf(latest, now);
  return end === undefined || now - end <= BELONGS_FOR;
}

export interface Clock {
  /** Whole minutes since the start, never negative. */
  minutes: number;
  /** The last ten minutes of the planned length, and what goes beyond it, are for closing. */
  closing: boolean;
  /** While closing: whole minutes to the planned end, 0 from then on. */
  left?: number;
}

/** What the clock of a running session shows. @param plannedMinutes the planned length */
export function clock(session: Session, now: number, plannedMinutes: number): Clock {
  const elapsed = Math.max(0, now - session.startedAt);
  const minutes = Math.floor(elapsed / MINUTE);
  const left = plannedMinutes * MINUTE - elapsed;
  return left > CLOSING_FOR ? { minutes, closing: false } : { minutes, closing: true, left: Math.max(0, Math.ceil(left / MINUTE)) };
}
