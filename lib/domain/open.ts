import type { Told } from './outcome.ts';
import { sitting } from './row.ts';
import { type Session, takesIn } from './session.ts';

/** Neither told nor agreed otherwise. */
export const isOpen = ({ report }: Told): boolean => report?.outcome === undefined && report?.fate === undefined;

/**
 * What is asked about at the opening of a session, one after the other (method.md §3): everything that was taken down before it and
 * not told yet; the last close first, in the order in which it was taken down, then older ones. Parked in this session: not here
 * but in `toAskAtClosing`. One that was parked in an earlier session is asked again.
 * @param history all of one client's homework, in any order
 */
export function toAsk(history: readonly Told[], sessionId: string): Told[] {
  const open = history.filter((one) => isOpen(one) && one.sessionId !== sessionId && one.parked?.sessionId !== sessionId);
  const lastOf = new Map<string, number>();
  for (const one of open) lastOf.set(sitting(one), Math.max(one.at, lastOf.get(sitting(one)) ?? 0));
  const close = (one: Told) => lastOf.get(sitting(one)) ?? 0;
  return open.sort((a, b) => close(b) - close(a) || a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** What "later" put off to the closing of this session, in the order in which it was put off. */
export const toAskAtClosing = (history: readonly Told[], sessionId: string): Told[] =>
  history
    .filter((one) => isOpen(one) && one.parked?.sessionId === sessionId)
    .sort((a, b) => (a.parked?.at ?? 0) - (b.parked?.at ?? 0) || (a.id < b.id ? -1 : 1));

/** At most so many are asked about at one opening; the others wait for the next. */
const ASKED = 5;

/**
 * What is asked about after this one; undefined after the last.
 * @param about the one that is being told, whatever was said of it by now
 */
export function askedAfter(history: readonly Told[], sessionId: string, about: Told): Told | undefined {
  const open = history.map((one) => (one.id === about.id ? unasked(one) : one));
  const asked = toAsk(open, sessionId).slice(0, ASKED);
  const place = asked.findIndex(({ id }) => id === about.id);
  return place < 0 ? undefined : asked[place + 1];
}

const unasked = ({ report: _, parked: __, ...open }: Told): Told => open;

/** Id of no session: not that of what was agreed outside of any, which is asked about too. */
const NO_SESSION = 'none';

/** Id of the session that takes in what is told now; while none does, of none. @param latest the latest one with that person */
export const sessionNow = (latest: Session | undefined, now: number): string => (latest && takesIn(latest, now) ? latest.id : NO_SESSION);

/** What is to be asked about now, at most so much as fits one opening, and what was put off to the closing of this session. */
export function askedNow<T extends Told>(history: readonly T[], sessionId: string): { open: T[]; parked: T[] } {
  return { open: toAsk(history, sessionId).slice(0, ASKED) as T[], parked: toAskAtClosing(history, sessionId) as T[] };
}
