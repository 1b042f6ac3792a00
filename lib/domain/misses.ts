import { coachPart } from './coach-part.ts';
import { isMiss } from './counted.ts';
import type { Told } from './outcome.ts';
import { missesInRow, sitting } from './row.ts';

/** What was not done lately, in no language. */
export interface Misses {
  /** When each was told, oldest first: milliseconds since 1970; at most the latest `SHOWN`. */
  at: readonly number[];
  /** How many in a row, those that are not shown included. */
  inRow: number;
  /** Whose idea all of them were; missing when it differs, or was not kept. */
  idea?: 'coach' | 'client';
  /** None of them had a day. */
  noDay?: true;
}

const SHOWN = 3;

/**
 * The misses since something was done last, one a session, with what they have in common: "Not done 12 and 26 Oct. Both your idea, no day."
 * @param history all of one client's homework, in any order
 * @returns undefined when nothing stands in a row
 */
export function missesLately(history: readonly Told[]): Misses | undefined {
  const inRow = missesInRow(history);
  if (inRow === 0) return undefined;
  const sittings = new Map<string, { at: number; missed: Told[] }>();
  for (const one of history) {
    if (!isMiss(one) || !one.report) continue;
    const key = sitting(one.report);
    const { at, missed } = sittings.get(key) ?? { at: one.report.at, missed: [] };
    sittings.set(key, { at: Math.min(at, one.report.at), missed: [...missed, one] });
  }
  const latest = [...sittings.values()].sort((a, b) => b.at - a.at).slice(0, Math.min(inRow, SHOWN));
  const parts = latest.flatMap(({ missed }) => missed.map((one) => coachPart(one)));
  const idea = parts[0]?.idea;
  return {
    at: latest.map(({ at }) => at).reverse(),
    inRow,
    ...(idea && parts.every((part) => part?.idea === idea) ? { idea } : {}),
    ...(parts.every((part) => part && !part.timeFixed) ? { noDay: true } : {}),
  };
}
