import type { Widened } from './panel.ts';

export const en = {
  back: 'Back',
  skip: 'Skip',
  next: 'Go on',
  empty: 'Write something first, or go back with Esc.',
  forYou: 'For you alone',
  keysOutside: (choices: boolean, field: boolean, within: boolean) =>
    [...(choices ? ['a digit chooses'] : []), ...(field ? ['a letter goes to the field'] : []), ...(within ? ['Esc goes back'] : [])].join(
      ' · ',
    ),
  keysOff: 'Tab and Enter choose · Esc goes back',
  keysInField: 'Enter goes on · Esc leaves the field',
  goOn: 'Go on',
};

export type StepMessages = Widened<typeof en>;
