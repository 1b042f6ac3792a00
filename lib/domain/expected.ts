import type { Client } from './client.ts';
import { isRunning, type Session } from './session.ts';

/** What is known of a session by whom it may be with next. */
type Met = Pick<Session, 'clientId' | 'startedAt' | 'endedAt' | 'lastEntryAt'>;

/** So many weeks back a weekday says something about this one. */
const WEEKS = 8;
const DAY = 86_400_000;
/** At most so many, on the digits. */
const SHOWN = 4;
/** So long after its usual time a call may still begin. In minutes. */
const LATE = 60;

const minuteOf = (at: number): number => new Date(at).getHours() * 60 + new Date(at).getMinutes();

/**
 * Who may be next: those whose call is open today, then those with a call on this weekday in the last weeks, the one whose usual time is
 * nearest first; those whose call today is over, and those whose work has ended, are not. Local time of this machine.
 * @param sessions the recent ones, of anybody, in any order @param now milliseconds since 1970
 */
export function expectedNow(people: readonly Client[], sessions: readonly Met[], now: number): Client[] {
  const today = new Date(now);
  const sameDay = ({ startedAt }: Met) => new Date(startedAt).toDateString() === today.toDateString();
  const rank = (client: Client): number | undefined => {
    const theirs = sessions.filter(({ clientId, startedAt }) => clientId === client.id && startedAt <= now);
    if (theirs.some((one) => sameDay(one) && isRunning(one as Session, now))) return -1;
    if (client.status === 'ended' || theirs.some(sameDay)) return undefined;
    const weekday = theirs.filter(({ startedAt }) => new Date(startedAt).getDay() === today.getDay() && now - startedAt < WEEKS * 7 * DAY);
    const last = weekday.toSorted((a, b) => b.startedAt - a.startedAt)[0];
    if (!last) return undefined;
    const until = minuteOf(last.startedAt) - minuteOf(now);
    // What is past by more than a call is late comes after all that is still to come.
    return until >= -LATE ? Math.abs(until) : 24 * 60 - until;
  };
  return people
    .map((client) => ({ client, rank: rank(client) }))
    .filter((one): one is { client: Client; rank: number } => one.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || a.client.name.localeCompare(b.client.name))
    .slice(0, SHOWN)
    .map(({ client }) => client);
}
