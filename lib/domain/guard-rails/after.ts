import { endOf, type Session } from '../session.ts';
import { fellByTwo, isDraining, type Spent, trend } from './energy.ts';
import { ofKind, type Rail } from './rail.ts';

// What is asked after a call, and never in it (method.md §7).

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** So long after its end a session can be finished: until the evening, or the morning after a late one. */
const EVENING = DAY;

/** Whether a session has ended, and so short a time ago that what it left behind is still to be noted. @param now milliseconds since 1970 */
export function justEnded(session: Session, now: number): boolean {
  const end = endOf(session, now);
  return end !== undefined && now - end < EVENING;
}

/** What is known, of everybody. */
interface Known {
  sessions: readonly Spent[];
  rails: readonly Rail[];
}

/**
 * After which of the sessions that have just ended the three checks are asked (method.md §7): those after which energy fell by two; and,
 * once a week, the latest. The week is counted from the last answer, or from the first session there was. Answered, they are not asked
 * again about that session.
 * @param ended the sessions that have just ended @param now milliseconds since 1970
 * @returns their ids
 */
export function checksAsked(ended: readonly Spent[], { sessions, rails }: Known, now: number): Set<string> {
  const answers = ofKind(rails, 'check');
  const open = ended.filter(({ id }) => !answers.some(({ sessionId }) => sessionId === id)).toSorted((a, b) => b.startedAt - a.startedAt);
  const fell = open.filter((session) => fellByTwo(session, sessions));
  const since = answers.length > 0 ? Math.max(...answers.map(({ at }) => at)) : Math.min(...sessions.map(({ startedAt }) => startedAt));
  const weekly = now - since >= WEEK ? open.slice(0, 1) : [];
  return new Set([...fell, ...weekly].map(({ id }) => id));
}

/** What the coach meant to do about somebody, and has neither done nor let go. */
export const openOffers = (rails: readonly Rail[], clientId: string) =>
  ofKind(rails, 'offer').filter((offer) => offer.clientId === clientId && !offer.followed);

/**
 * Of these, what Preparation asks about: from the day after it was chosen on, by this machine's calendar. Until then it stands in To finish,
 * and nothing moves above it while it is being chosen. @param now milliseconds since 1970
 */
export const offersToFollow = (rails: readonly Rail[], clientId: string, now: number) =>
  openOffers(rails, clientId).filter(({ at }) => at < new Date(now).setHours(0, 0, 0, 0));

/**
 * Whether, after a session, the coach is offered to do something about it (method.md §7): when energy was 2 or less after most of the last
 * five with that person, from three on, or when a check was ticked or a sign noted after this one; unless something that was chosen
 * after another session is still to be done.
 */
export function offersSomething(session: Spent, { sessions, rails }: Known): boolean {
  const { id, clientId } = session;
  if (openOffers(rails, clientId).some(({ sessionId }) => sessionId !== id)) return false;
  const draining = isDraining(trend(sessions.filter((one) => one.clientId === clientId && one.startedAt <= session.startedAt)));
  const noted = rails.some((rail) => rail.sessionId === id && (rail.kind === 'sign' || (rail.kind === 'check' && rail.ticked.length > 0)));
  return draining || noted;
}
