import { type Line, line } from './line.ts';

/** A nudge to paste to a client on its day, line by line. Places: `{words}`, their own; `{when}`. */
export const nudge = {
  hello: line('messages.nudge.hello'),
  words: line('messages.nudge.words'),
  when: line('messages.nudge.when'),
  ask: line('messages.nudge.ask'),
} satisfies Record<string, Line>;

/** Headings of the recap, in the client's own voice: no tu or vous. */
export const recapHeadings = {
  remember: line('messages.recap.remember'),
  will: line('messages.recap.will'),
  when: line('messages.recap.when'),
} satisfies Record<string, Line>;
