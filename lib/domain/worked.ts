import { choiceOf, counted, isMiss } from './counted.ts';
import type { Stance, Told } from './outcome.ts';
import { sitting } from './row.ts';

/** The three stances as they are counted: both kinds of firmness are one. */
export type Family = 'support' | 'challenge' | 'firm';
export const families = ['support', 'challenge', 'firm'] as const satisfies readonly Family[];

export interface Worked {
  kept: number;
  /** Of how many whose end is known; "partly" is among them and is not kept. */
  of: number;
}

const familyOf = (stance: Stance): Family => (stance === 'firm-1' || stance === 'firm-2' ? 'firm' : stance);

/**
 * What was taken down next after a stance was chosen: everything of the first close from then on. A choice made in a session counts
 * with that session's own close even if that came first (what was parked is told at the closing); one made between sessions, with
 * the next one's.
 */
function takenDownNext(missed: Told, history: readonly Told[]): Told[] {
  const choice = choiceOf(missed);
  if (!choice) return [];
  const sameSession = ({ sessionId }: Told) => sessionId !== '' && sessionId === choice.sessionId;
  const after = history.filter((homework) => homework.id !== missed.id && (homework.at >= choice.at || sameSession(homework)));
  const first = after.reduce<Told | undefined>(
    (found, one) => (found && (found.at < one.at || (found.at === one.at && found.id < one.id)) ? found : one),
    undefined,
  );
  return first ? after.filter((homework) => sitting(homework) === sitting(first)) : [];
}

/**
 * What worked for this person: after support, after challenge, after firmness, so many kept of so many. Counts only, never a
 * percentage (method.md §5).
 *
 * What counts is what was taken down next (the first close from the choice on), each homework once a stance, and only with an end
 * that counts: not life events, nor what was carried over, changed or dropped, nor what is still open. A close whose homework all
 * stands outside of the counts says nothing about the stance; later closes are not looked at instead. A stance that life set by
 * itself was not chosen and is not counted; nor is one whose miss was put right since.
 */
export function whatWorked(history: readonly Told[]): Record<Family, Worked> {
  const after: Record<Family, Map<string, boolean>> = { support: new Map(), challenge: new Map(), firm: new Map() };
  for (const missed of history.filter(isMiss)) {
    const chosen = choiceOf(missed)?.chosen;
    if (chosen === undefined || chosen === 'change-homework' || chosen === 'care') continue;
    for (const next of takenDownNext(missed, history)) {
      const counts = counted(next);
      if (counts !== undefined) after[familyOf(chosen)].set(next.id, counts === 'done');
    }
  }
  const worked = (ends: Map<string, boolean>): Worked => ({ kept: [...ends.values()].filter(Boolean).length, of: ends.size });
  return { support: worked(after.support), challenge: worked(after.challenge), firm: worked(after.firm) };
}
