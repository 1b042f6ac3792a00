import type { ComponentChildren } from 'preact';
import type { DraftKey } from '../../lib/records/draft-key.ts';

/** One thing the coach can press. */
export interface Choice {
  /** What kind of sentence it is, for the coach. */
  kind?: string;
  words: string;
  act(): unknown;
  /** Whether it applies already. */
  pressed?: boolean;
  /** It is the one next thing to do. */
  next?: true;
}

/** The one field of a step. */
export interface StepField {
  label: string;
  /** Name of the draft that keeps what is typed, where it is not the step's own. */
  draft?: DraftKey;
  /** What stands in it to begin with, unless something was typed there before. */
  begin?: string;
  /** What the button says. */
  done: string;
  /**
   * Keeps the words and goes on. @param alone Alt+Enter: a note is for the coach alone
   * @returns what is wrong with them, if something is; they stay then
   */
  keep(words: string, alone: boolean): Promise<string | undefined>;
  /** The screen stays when they are kept, and more can be written. */
  stays?: true;
  /** Enter with nothing written: goes on without. Where it is missing, something has to be written. */
  without?(): unknown;
  /** The same where Enter does what the screen is for anyway: then nothing says that it is skipped. */
  empty?(): unknown;
}

/** One screen of a moment of the call (method.md §1): one cue, at most four choices, one field. */
export interface Step {
  /** What to say; a longer thought is more than one, dimmed from the second on. */
  cues: readonly [string, ...string[]];
  /** The cue is a question to the coach, and not for saying. */
  forCoach?: true;
  /** What it is about, in the client's words. */
  about?: string;
  /** For the coach's eyes, in one quiet line. */
  aside?: string | undefined;
  /** What to know before it is said: at most five lines, for the coach's eyes. */
  facts?: readonly string[];
  /** At most four, on the digits from 1. */
  choices?: readonly Choice[];
  /** They stand side by side, in one row of a few letters each; none of them has the focus. Only the marks of energy are five. */
  row?: true;
  /** The one next thing to do, where it is none of the choices: it has the focus, so that Enter does it. */
  begin?: { words: string; act(): unknown };
  /** In quiet words under the choices, on the digits after them. */
  also?: readonly Choice[];
  /** Behind one more word, on the digits from 5. */
  small?: { words: string; choices: readonly Choice[]; shown?: boolean };
  /** Goes on without choosing, on the digit 0. */
  skip?: { words: string; act(): unknown };
  field?: StepField;
  /** Between the choices and the field. */
  more?: ComponentChildren;
  /** The field that takes letters is in there. */
  letters?: true;
}
