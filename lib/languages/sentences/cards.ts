import { type Line, line } from './line.ts';

/** Around the three exercises with a picture card, and in them (method.md §6). Places: `{emotion}`, with its article; `{words}`, theirs. */
export const cards = {
  consent: line('cards.consent'),
  share: line('cards.share'),
  stepIn: line('cards.stepIn'),
  other: line('cards.other'),
  which: line('cards.which'),
  behind: line('cards.behind'),
  met: line('cards.met'),
  again: line('cards.again'),
  changed: line('cards.changed'),
  right: line('cards.right'),
} satisfies Record<string, Line>;
