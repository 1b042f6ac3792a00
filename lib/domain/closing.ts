import type { LocalDate } from './when/calendar.ts';

/** What raises the odds: the client's own answer, or one of the ways that lie ready (method.md §4.5). */
export type LiftKind = 'own' | 'calendar' | 'nag' | 'smaller' | 'changed' | 'stuck' | 'first-minute';
export const liftKinds = ['own', 'calendar', 'nag', 'smaller', 'changed', 'stuck', 'first-minute'] as const satisfies readonly LiftKind[];

/** One lift that was tried. */
export interface Lift {
  kind: LiftKind;
  /** Milliseconds since 1970, UTC. */
  at: number;
  /** What the client said, in their words. */
  words?: string;
}

/** What was kept of a close beside the words, the time and the odds. Every field may be missing. */
export interface Closing {
  lifts?: readonly Lift[];
  /** Who helps, and when. */
  help?: string;
  /** "When …, I will …" */
  ifThen?: string;
  /** It goes into the client's calendar: the file comes with the recap. */
  calendar?: true;
  /** A message to the client. */
  nudge?: {
    /** On which day: ISO 8601 calendar date, local. */
    on: LocalDate;
    /** When it was copied, or crossed off. */
    doneAt?: number;
  };
}
