import type { Session } from '../session.ts';

// The coach's own energy after each session (method.md §7): counts, never a score of anybody. "Low" is 2 or less of 5.

/** 1, drained, to 5. */
export type Energy = 1 | 2 | 3 | 4 | 5;
/** A session, as far as energy goes. */
export type Spent = Pick<Session, 'id' | 'clientId' | 'startedAt' | 'energy'>;

/** At this level or below, a call has drained. */
export const LOW = 2;
/** So many are needed before anything is said of them (method.md §7). */
const FROM = 3;
/** A trend is about so many of the latest. */
const LATEST = 5;
/** A fall is so many levels (method.md §7). */
const FALL = 2;

const byStart = (a: Spent, b: Spent) => a.startedAt - b.startedAt;
/** What was said of a session; undefined when it was skipped, or not asked yet. */
const said = ({ energy }: Spent): Energy | undefined => energy || undefined;
const isLow = (energy: Energy | undefined): boolean => energy !== undefined && energy <= LOW;

/** Energies after the sessions, oldest first, without those that were skipped. */
export const energiesOf = (sessions: readonly Spent[]): Energy[] =>
  sessions
    .toSorted(byStart)
    .map(said)
    .filter((energy) => energy !== undefined);

export interface Trend {
  /** After the latest sessions, at most five, oldest first. */
  latest: readonly Energy[];
  /** After how many of them it was 2 or less. */
  low: number;
}

/**
 * How the coach comes out of sessions with one person: from three with energy on (method.md §7), the latest five.
 * @param sessions those with that person, in any order
 */
export function trend(sessions: readonly Spent[]): Trend | undefined {
  const all = energiesOf(sessions);
  if (all.length < FROM) return undefined;
  const latest = all.slice(-LATEST);
  return { latest, low: latest.filter(isLow).length };
}

/** Low after more than half of the latest: then something about it is offered (method.md §7). */
export const isDraining = (found: Trend | undefined): boolean => found !== undefined && found.low * 2 > found.latest.length;

/**
 * Whether energy after a session is two or more below what it was after the one before with the same person (method.md §7); a session
 * after which it was skipped does not count as the one before.
 * @param sessions of anybody, in any order
 */
export function fellByTwo(session: Spent, sessions: readonly Spent[]): boolean {
  const before = energiesOf(sessions.filter((one) => one.clientId === session.clientId && byStart(one, session) < 0)).at(-1);
  const now = said(session);
  return before !== undefined && now !== undefined && before - now >= FALL;
}

/** How the next call of the day begins, after somebody. */
export interface SpillOver {
  /** So often somebody else came next on the same day, and energy after the first was said. */
  of: number;
  /** So often of these it was 2 or less: at that level the next call began. */
  low: number;
  /** So often of those it was still 2 or less after the next one. */
  still: number;
  /** At which level: of several the higher one. */
  level: 1 | 2;
  /** Whether it was sometimes below that level. */
  orLess: boolean;
}

const sameDay = (a: number, b: number) => new Date(a).toDateString() === new Date(b).toDateString();

/**
 * What spills over from sessions with somebody to the next one (method.md §7): from three of them on that somebody else followed on the
 * same day, by this machine's calendar.
 * @param sessions all of everybody's, in any order
 */
export function spillOver(clientId: string, sessions: readonly Spent[]): SpillOver | undefined {
  const inTurn = sessions.toSorted(byStart);
  const pairs = inTurn.flatMap((first, index) => {
    const next = inTurn[index + 1];
    const counts = first.clientId === clientId && said(first) && next && next.clientId !== clientId;
    return counts && sameDay(first.startedAt, next.startedAt) ? [{ first: said(first), next: said(next) }] : [];
  });
  if (pairs.length < FROM) return undefined;
  const low = pairs.filter(({ first }) => isLow(first));
  const levels = new Set(low.map(({ first }) => first));
  return {
    of: pairs.length,
    low: low.length,
    still: low.filter(({ next }) => isLow(next)).length,
    level: levels.size === 1 && levels.has(1) ? 1 : 2,
    orLess: levels.size > 1,
  };
}

/** More often than not. */
export const spills = (found: SpillOver | undefined): found is SpillOver => found !== undefined && found.low * 2 > found.of;

/**
 * From whose session the coach comes, on the same day, when energy after it often spills over and nothing was said otherwise after this
 * one; undefined otherwise.
 * @param clientId whom the coach turns to now @param now milliseconds since 1970
 */
export function comesFrom(clientId: string, sessions: readonly Spent[], now: number): SpillOver | undefined {
  const last = sessions.toSorted(byStart).findLast(({ startedAt }) => startedAt <= now);
  if (!last || last.clientId === clientId || !sameDay(last.startedAt, now)) return undefined;
  const energy = said(last);
  const found = spillOver(last.clientId, sessions);
  return spills(found) && (energy === undefined || isLow(energy)) ? found : undefined;
}
