import type { Sentences } from '../../said.ts';

export const lifts = {
  calendar: 'Put it in your calendar: what day, what time?',
  nag: 'Shall I send you a nudge? On which day?',
  smaller: 'What smaller piece of it would you do for sure?',
  changed: 'What would you rather do instead?',
  stuck: 'Where might you get stuck?',
  'first-minute': 'Shall we do the first minute together?',
  'name.calendar': 'In my calendar',
  'name.nag': 'Nag me',
  'name.smaller': 'Smaller',
  'name.changed': 'Change it',
  'name.stuck': 'Where might you get stuck?',
  'name.first-minute': 'Start now',
} satisfies Sentences;
