import type { Numbers, OddsWords } from '../words.ts';

const times = ['twice', 'three times', 'four times', 'five times', 'six times', 'seven times', 'eight times', 'nine times', 'ten times'];

const toTwenty =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

export const numbers: Numbers = {
  toTwenty: toTwenty.split(' '),
  inARow: (count) => times[count - 2] ?? `${count} times`,
};

export const odds: OddsWords = {
  even: 'even money',
  between: 'to',
  will: 'you will',
  wont: 'you won’t',
  against: 'against',
};
