import type { Widened } from './panel.ts';

export const en = {
  title: 'Guard rails',
  intro: 'For you alone: never in a recap, on a stage, or in a file that you hand over, unless you say so.',
  whom: 'About whom',
  nobody: 'What is yours alone',
};

export type GuardRailsMessages = Widened<typeof en>;
