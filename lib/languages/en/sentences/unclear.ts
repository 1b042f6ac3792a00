import type { Sentences } from '../../said.ts';

export const unclear = {
  empty: 'What odds did they say?',
  'one-number': 'To one, or out of ten: 8:1, or 8 in 10?',
  slash: 'Out of, or to? For example 8 out of 10, or 8:1.',
  zero: 'A sure thing is no bet: what odds, then?',
  negative: 'Which way round? For example 3 to 1 against.',
  'too-large': 'That is beyond a thousand to one: how much below?',
  'too-many-parts': 'Two numbers make odds: which two?',
  'more-than-all': 'More than all of them: out of how many?',
  'not-odds': 'How many to one? For example 8:1, or 5 to 1 against.',
} satisfies Sentences;
