import type { Widened } from './panel.ts';

/** Around the lines that only the coach reads (sentences/for-coach.ts). */
export const en = {
  lastTime: (facts: string) => `Last time: ${facts}.`,
  nothingKept: 'nothing kept of how it was agreed',
  struggling: 'Struggling or unsafe: care, not pressure.',
  life: 'Life came first.',
  firstMiss: 'First miss.',
  missed: (row: string) => `Missed ${row} in a row.`,
  yourPart: (lapses: string) => `Your part first: ${lapses}.`,
  causeInARow: (cause: string, row: string) => `${cause}, ${row} in a row.`,
  kept: (after: string, kept: number, of: number) => `${after}: kept ${kept} of ${of}.`,
};

export type ForCoachMessages = Widened<typeof en>;
