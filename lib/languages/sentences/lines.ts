import { type Line, line } from './line.ts';

export const lines = {
  homework: line('lines.homework'),
  another: line('lines.another'),
  teachBack: line('lines.teachBack'),
  /** Before a call in which nothing is to be asked about. */
  start: line('opening.start'),
} satisfies Record<string, Line>;
