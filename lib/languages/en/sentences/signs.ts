import type { Sentences } from '../../said.ts';

export const signs = {
  anger: 'Anger',
  remarks: 'Out-of-place remarks',
  recording: 'Recording or screenshots unasked',
  'someone-else': 'Someone else in the room',
  evasions: 'Evasions',
  'free-time': 'Chasing free time',
  'late-payment': 'Late payment',
  messages: 'Messages at all hours',
  dread: 'Dread before',
  drained: 'Drained after',
  replaying: 'Replaying it at night',
} satisfies Sentences;
