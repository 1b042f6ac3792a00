import type { Sentences } from '../../said.ts';

/** The moments of the call, as the coach calls them. */
export const moments = {
  presence: 'Presence',
  close: 'Before next time',
  opening: 'Opening',
  reasons: 'What got in the way',
  adapt: 'What to make of it',
  cards: 'Picture cards',
  plainly: 'Say it plainly',
  stance: 'Stance',
  limits: 'Guard rails',
} satisfies Sentences;
