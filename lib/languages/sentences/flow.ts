import type { Fate, Outcome, Reason, Report } from '../../domain/outcome.ts';
import type { Line } from './line.ts';

/** One of at most four choices on a screen; its digit works even where it is not shown. */
export interface Option<To extends string> {
  digit: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** The words on it, as short as they go. */
  label: Line;
  to: To;
  /** What choosing it writes: into the report, or that the homework is parked. */
  sets?: Outcome | Fate | Reason | 'parked';
  /** Behind "something else". */
  small?: true;
}

/** A step of a flow: what is said, what can be chosen, what is kept, and what comes after. A new or reworded one is no new code. */
export interface Step<To extends string> {
  /** One cue, or two when the thought is longer: the second dimmed. */
  say: readonly [Line] | readonly [Line, Line];
  options?: readonly Option<To>[];
  /** The part of the report that the one field of this step writes; `why` is that of the fate. */
  keeps?: keyof Pick<Report, 'whatWorked' | 'clientWords'> | 'why';
  /** Where Enter or skipping leads when there are no options; the flow ends where it is missing. */
  next?: To;
}

/** How the close opens when something is made of what was not done. */
export interface Prefill {
  /** Their words again, ready to be changed, or an empty field. */
  words: 'same' | 'none';
  /** The part of the close that comes first, the caret in it. */
  opens: 'words' | 'when' | 'if-then' | 'help' | 'reminder' | 'start-now' | 'teach-back';
}

/** What can be made of it: a label, the sentence that asks the client, and the new close. The new homework `follows` the old one. */
export interface Adaptation {
  label: Line;
  say: Line;
  prefill: Prefill;
}
