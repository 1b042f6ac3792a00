import type { Numbers } from '../words.ts';

const times = ['twice', 'three times', 'four times', 'five times', 'six times', 'seven times', 'eight times', 'nine times', 'ten times'];

export const numbers: Numbers = {
  inARow: (count) => times[count - 2] ?? `${count} times`,
};
