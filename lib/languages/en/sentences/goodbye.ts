import type { Sentences } from '../../said.ts';

export const goodbye = {
  hello: { say: 'Hello {name},', short: 'Hello,' },
  end: { say: 'As we said, our last session will be on {day}.', short: 'As we said, our sessions are coming to an end.' },
  thanks: 'Thank you for your trust, and for what you dared here.',
  onward: 'To go on with someone else, I can give you names.',
  secret: 'What you told me stays between us.',
  wish: 'I wish you all the best for what comes next.',
} satisfies Sentences;
