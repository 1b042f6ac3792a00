import { type CoachPart, coachPart, wasWeak } from './coach-part.ts';
import { isLifeEvent, isMiss } from './counted.ts';
import type { Cause, Settled, Stance, Told } from './outcome.ts';
import { firm2Shown, oddsShown, type PracticeSetting } from './practice.ts';
import { missesInRow } from './row.ts';

/** The one reason for a suggestion, with its counts, in no language. `misses` is how many in a row, this one included. */
export type Because =
  | { kind: 'struggling' }
  | { kind: 'life' }
  | { kind: 'cause'; cause: Exclude<Cause, 'dont-know'>; misses: number }
  | { kind: 'row'; misses: number }
  /** The cause or the row asked for more; the coach's part was weak. */
  | { kind: 'coach-part'; part: CoachPart; misses: number };

export interface Suggestion {
  suggested: Exclude<Settled, 'firm-2'>;
  because: Because;
  /** The sentences to choose among, of equal weight. */
  offered: readonly Stance[];
  /** False: it is set by itself, nothing is asked of the coach or the client. */
  asks: boolean;
}

/** From which miss in a row Firm 2 may be said (method.md §5). */
const FIRM_2_FROM = 2;

function byCauseThenCount(cause: Cause | undefined, misses: number): Pick<Suggestion, 'suggested' | 'because'> {
  if (cause === 'cant') return { suggested: 'support', because: { kind: 'cause', cause, misses } };
  if (cause === 'not-this') return { suggested: 'change-homework', because: { kind: 'cause', cause, misses } };
  if (cause === 'not-the-change') {
    return { suggested: misses < 2 ? 'challenge' : 'firm-1', because: { kind: 'cause', cause, misses } };
  }
  const suggested = misses < 2 ? 'support' : misses < 3 ? 'challenge' : 'firm-1';
  return { suggested, because: { kind: 'row', misses } };
}

/**
 * What to do after a miss, with one reason: a suggestion, which the coach is free to leave. Source: method.md §5, "Stance, on
 * purpose" and "The coach's part first". In this order:
 *
 * 1. Struggling or unsafe → care and referral, no sentence that presses.
 * 2. A life event → support by itself; nothing is asked.
 * 3. By cause: can't → support, never above · doesn't want this → change the homework · doesn't really want the change → challenge,
 *    even at the first miss, firm from the second in a row.
 * 4. Otherwise (don't know, or not said) by count: first miss support, second in a row challenge, from the third firm.
 * 5. The coach's part was weak → what 3 or 4 gave is never above support. Changing the homework presses nobody and stays.
 *
 * "Firm" is Firm 1. Firm 2, an ultimatum, is never suggested: it is offered from the second miss in a row, not in therapy unless
 * turned on, and only the coach decides on it.
 *
 * @param homework the one that was told; its reasons, cause and `struggling` are read from its report
 * @param history all of that client's homework, in any order; it does not matter whether `homework` is among them
 * @returns undefined when there is nothing to decide: done, partly, agreed otherwise, or not told
 */
export function suggestStance(homework: Told, history: readonly Told[], setting: PracticeSetting): Suggestion | undefined {
  if (homework.report?.struggling) return { suggested: 'care', because: { kind: 'struggling' }, offered: [], asks: false };
  if (isLifeEvent(homework)) return { suggested: 'support', because: { kind: 'life' }, offered: ['support'], asks: false };
  if (!isMiss(homework)) return undefined;

  const misses = missesInRow([...history.filter(({ id }) => id !== homework.id), homework], homework);
  const offered: Stance[] = ['support', 'challenge', 'firm-1'];
  if (misses >= FIRM_2_FROM && firm2Shown(setting)) offered.push('firm-2');

  const suggestion = byCauseThenCount(homework.report?.cause, misses);
  const part = coachPart(homework, oddsShown(setting));
  const pressing = suggestion.suggested === 'challenge' || suggestion.suggested === 'firm-1';
  if (part && pressing && wasWeak(part)) {
    return { suggested: 'support', because: { kind: 'coach-part', part, misses }, offered, asks: true };
  }
  return { ...suggestion, offered, asks: true };
}

/** Before these the coach is asked "From where they stand, how does it make sense?" (method.md §5). */
export const asksForSense = (settled: Settled): boolean => settled === 'challenge' || settled === 'firm-1' || settled === 'firm-2';
