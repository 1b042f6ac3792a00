import type { Entry } from './entry.ts';
import type { LocalDate } from './when/calendar.ts';
import type { Due } from './when/due.ts';

// What a homework record says beyond the client's words: how it was agreed, and how it went. Every field may be missing, so that
// older records stay valid. Nothing that can be computed is stored: putting a wrong outcome, reason or cause right recomputes every
// row, suggestion and count, and undoing that is writing the earlier report back.

/** How something went, as the client tells it. */
export type Outcome = 'done' | 'partly' | 'not-done';
/** What was agreed with the client *instead of* judging it: no miss, whatever was said before (method.md §5). */
export type Fate = 'carried-over' | 'changed' | 'dropped';
/** What got in the way. The first four are the large choices, in the order of their digits; so are the other four. */
export type Reason = 'busy' | 'hard' | 'stuck' | 'not-worth-it' | 'forgot' | 'unclear' | 'avoided' | 'life';
/** The coach's private reading of a miss. */
export type Cause = 'cant' | 'not-this' | 'not-the-change' | 'dont-know';
/** The coach's conscious choice after a miss. Firm 1: a wise use of money and time? Firm 2: done, or we stop. */
export type Stance = 'support' | 'challenge' | 'firm-1' | 'firm-2';
/** What the coach can settle on after a miss: a stance, or what comes before any stance. */
export type Settled = Stance | 'change-homework' | 'care';
/** The kind of work the coach does. */
export type Practice = 'coaching' | 'career' | 'therapy';

export const outcomes = ['done', 'partly', 'not-done'] as const satisfies readonly Outcome[];
export const fates = ['carried-over', 'changed', 'dropped'] as const satisfies readonly Fate[];
export const reasons = [
  'busy',
  'hard',
  'stuck',
  'not-worth-it',
  'forgot',
  'unclear',
  'avoided',
  'life',
] as const satisfies readonly Reason[];
export const causes = ['cant', 'not-this', 'not-the-change', 'dont-know'] as const satisfies readonly Cause[];
export const stances = ['support', 'challenge', 'firm-1', 'firm-2'] as const satisfies readonly Stance[];

/** One reading of the odds that it gets done: `for : against`, neither negative, not both zero. */
export interface Reading {
  for: number;
  against: number;
  /** When it was said: milliseconds since 1970, UTC, as are all moments here. */
  at: number;
}

/** How something was agreed. With none of these, nothing was kept of it: an older record, or one from before Aparté. */
export interface Agreement {
  /** Whose idea it was; the client's when something else was kept and this was not (method.md §4). */
  proposedBy?: 'client' | 'coach';
  /** The day, and perhaps the time, it was fixed for. */
  when?: Due;
  /** Every reading, in any order; see `promised` in counted.ts for the one that counts. */
  readings?: readonly Reading[];
  /** When it was agreed. */
  agreedAt?: number;
  /** Set on what is taken down next after Firm 2: the work ends if it is missed. */
  condition?: {
    /** By when: ISO 8601 calendar date, local. */
    by: LocalDate;
    /** Id of the homework after whose miss Firm 2 was said. Was that put right, this is no condition any more. */
    after: string;
  };
  /** Id of the homework that this one carries on, whether adapted after a miss, carried over or changed. */
  follows?: string;
}

/** What the coach settled on after a miss, and what came of saying it. */
export interface Choice {
  chosen: Settled;
  at: number;
  /** The session in which it was chosen; empty outside of one. */
  sessionId: string;
  /** The sentence as it was said. */
  sentence?: string;
  /** What the client answered, in their words. */
  answer?: string;
}

/** How it went, as told in a session. */
export interface Report {
  at: number;
  /** The session in which it was told; empty outside of one. */
  sessionId: string;
  /** Missing only when something was agreed instead from the start. */
  outcome?: Outcome;
  /** In the order in which they were given: the last one gives the sentence. */
  reasons?: readonly Reason[];
  /** What got in the way, in the client's words. */
  clientWords?: string;
  /** What made it work, in the client's words. */
  whatWorked?: string;
  cause?: Cause;
  /** The coach's answer to "From where they stand, how does it make sense?" For the coach alone. */
  makesSense?: string;
  /** The coach finds them struggling or unsafe: care and referral, not pressure. For the coach alone. */
  struggling?: true;
  /** "later" waits, and is in the next preparation. */
  stance?: Choice | 'later';
  /**
   * Agreed instead of judging it. Not for what is made of it after a miss (smaller, another time, with help): that is a new
   * homework which `follows` this one, and the miss stands.
   */
  fate?: { as: Fate; at: number; why?: string };
  /** It was a condition, and the parting plan was offered after the call: it was begun, or left. (Noted: at first it was a note.) */
  parting?: { as: 'noted' | 'left'; at: number };
}

/** What can be told of a homework beyond its words. */
export interface Followed extends Agreement {
  report?: Report;
  /** "Later" was pressed at the opening: waits for the closing, with no outcome and in no row. */
  parked?: { at: number; sessionId: string };
}

/** A homework as the rules read it. Lists of them are always of one client, without those that were deleted, in any order. */
export type Told = Pick<Entry, 'id' | 'at' | 'sessionId'> & Followed;

/** The reasons with one more, which is now the last: a reason pressed again gives its sentence again (method.md §5). */
export const withReason = (given: readonly Reason[], reason: Reason): Reason[] => [...without(given, reason), reason];
/** The reasons without one. */
export const without = (given: readonly Reason[], reason: Reason): Reason[] => given.filter((other) => other !== reason);
