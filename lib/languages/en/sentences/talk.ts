import type { Sentences } from '../../said.ts';

export const talk = {
  '1': 'You trust me with a lot, and our calls leave me tired.',
  '2': 'I know this matters to you, and something has to change.',
  '3': 'You may see it differently. What would work for us both?',
  'decline.1': 'Thank you for trusting me with this.',
  'decline.2': 'I don’t think I’m the right person for you.',
  referOn: 'There are people I trust who may be. Shall I name them?',
} satisfies Sentences;
