import type { Sentences } from '../../said.ts';

export const lines = {
  homework: 'So what would you like to do before next time?',
  another: 'Anything else you’d like to do before next time?',
  teachBack: 'Tell me back: what will you do, and when?',
} satisfies Sentences;
