import type { Sentences } from '../../said.ts';

export const cards = {
  consent: 'Would you like to try this with a picture?',
  share: 'I’ll share a picture, ten seconds.',
  stepIn: 'Imagine you’re in the picture. What do you feel, and do?',
  other: 'And the other person, what are they going through?',
  which: 'Which one is closest to how it feels? Say its number.',
  behind: 'What’s the story behind it, for you?',
  met: { say: '{Emotion}: when has that happened to you?', short: 'This feeling: when has that happened to you?' },
  again: 'And at what other moments?',
  changed: 'What did it change in your life?',
  right: { say: 'So, {words}. Have I got that right?', short: 'Let me say it back. Have I got that right?' },
} satisfies Sentences;
