import { choiceOf, counted, isMiss } from './counted.ts';
import type { Report, Told } from './outcome.ts';

const DAY = 86_400_000;

/** What is told in one session counts once. Outside of sessions: what is told on one day (UTC). */
export const sitting = ({ sessionId, at }: Pick<Report, 'sessionId' | 'at'>): string => sessionId || `day ${Math.floor(at / DAY)}`;

interface Sitting {
  at: number;
  missed: boolean;
  done: boolean;
}

/** The sittings in which something that counts was told, oldest first. */
function sittings(history: readonly Told[]): Map<string, Sitting> {
  const found = new Map<string, Sitting>();
  for (const homework of history) {
    const counts = counted(homework);
    if (!homework.report || counts === undefined) continue;
    const key = sitting(homework.report);
    const { at, missed, done } = found.get(key) ?? { at: Number.POSITIVE_INFINITY, missed: false, done: false };
    found.set(key, { at: Math.min(at, homework.report.at), missed: missed || counts === 'missed', done: done || counts === 'done' });
  }
  return new Map([...found].sort(([a, { at: x }], [b, { at: y }]) => x - y || (a < b ? -1 : 1)));
}

/**
 * How many times in a row something was missed. Source: method.md §5, "How a row is counted".
 *
 * A miss is "not done". "Partly" neither extends nor breaks the row; a life event, dropped, changed and carried over are skipped;
 * several misses told in one session count once; "done" breaks. Where one session brought both, what was done breaks the row
 * before it and the miss begins the next one: so the count does not hang on which was asked first.
 *
 * @param history all of one client's homework, in any order
 * @param until counts as it stood after the session in which this one was told; as it stands now when left out
 * @returns 0 when the last thing told was done, or nothing was missed yet
 */
export function missesInRow(history: readonly Told[], until?: Told): number {
  const told = until && !history.some(({ id }) => id === until.id) ? [...history, until] : history;
  const found = sittings(told);
  const last = until?.report && (found.get(sitting(until.report))?.at ?? until.report.at);
  let row = 0;
  for (const { at, missed, done } of found.values()) {
    if (last !== undefined && at > last) break;
    if (done) row = 0;
    if (missed) row += 1;
  }
  return row;
}

/**
 * The miss whose stance is still to be decided, put off or left open: the last one told in the latest session, unless a stance was
 * settled on for any miss of that session. It waits until the next session in which something is told, and lapses then: a sentence
 * about an older miss would no longer be heard as one (method.md §5, "now or later").
 */
export function stanceToDecide(history: readonly Told[]): Told | undefined {
  const told = history.filter((homework) => homework.report && counted(homework) !== undefined);
  const latest = told.toSorted((a, b) => (b.report?.at ?? 0) - (a.report?.at ?? 0) || (a.id < b.id ? -1 : 1));
  const last = latest[0]?.report;
  if (!last) return undefined;
  const misses = latest.filter((homework) => isMiss(homework) && homework.report && sitting(homework.report) === sitting(last));
  return misses.some(choiceOf) || misses.some(({ report }) => report?.struggling) ? undefined : misses[0];
}
