import type { Numbers, OddsWords } from '../words.ts';

const ordinals = ['deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième'];

const toTwenty =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt';

export const numbers: Numbers = {
  toTwenty: toTwenty.split(' '),
  inARow: (count) => ordinals[count - 2] ?? `${count}e`,
};

export const odds: OddsWords = {
  even: 'une chance sur deux',
  between: 'contre',
  will: 'que oui',
  wont: 'que non',
  against: 'que non',
};
