import type { ComponentChildren } from 'preact';

/** One thing the coach can press. */
export interface Choice {
  /** What kind of sentence it is, for the coach. */
  kind?: string;
  words: string;
  act(): unknown;
  /** Whether it applies already. */
  pressed?: boolean;
}

/** The one field of a step. */
export interface StepField {
  label: string;
  /** What stands in it to begin with, unless something was typed there before. */
  begin?: string;
  /** What the button says. */
  done: string;
  /** Keeps the words and goes on. @returns what is wrong with them, if something is; they stay then */
  keep(words: string): Promise<string | undefined>;
  /** Enter with nothing written: goes on without. Where it is missing, something has to be written. */
  without?(): unknown;
}

/** One screen of a moment of the call (product §1): one cue, at most four choices, one field. */
export interface Step {
  /** What to say; a longer thought is two, the second dimmed. */
  cues: readonly [string] | readonly [string, string];
  /** The cue is a question to the coach, and not for saying. */
  forCoach?: true;
  /** What it is about, in the client's words. */
  about?: string;
  /** For the coach's eyes, in one quiet line. */
  aside?: string | undefined;
  /** At most four, on the digits from 1. */
  choices?: readonly Choice[];
  /** Behind one more word, on the digits from 5. */
  small?: { words: string; choices: readonly Choice[]; shown?: boolean };
  /** Goes on without choosing, on the digit 0. */
  skip?: { words: string; act(): unknown };
  field?: StepField;
  /** Between the choices and the field. */
  more?: ComponentChildren;
}
