import type { Numbers } from '../words.ts';

const ordinals = ['deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième'];

export const numbers: Numbers = {
  inARow: (count) => ordinals[count - 2] ?? `${count}e`,
};
