import type { Sentences } from '../../said.ts';

export const messages = {
  'nudge.hello': 'Hello! Here is the nudge you asked me for.',
  'nudge.words': { say: '“{words}”', short: 'What you wanted to do' },
  'nudge.when': { say: 'You said: {when}.', short: 'You wanted to do it around now.' },
  'nudge.ask': 'How is it going?',
  'recap.remember': 'What I’ll remember',
  'recap.will': 'What I’ll do',
  'recap.when': 'When',
} satisfies Sentences;
