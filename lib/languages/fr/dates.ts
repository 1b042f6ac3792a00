import type { Dates } from '../words.ts';

export const dates: Dates = {
  locale: 'fr',
  first: '1er',
  at: 'à',
  by: 'd’ici',
  time: (hour, minutes) => `${hour}\u00a0h${minutes && `\u00a0${minutes}`}`,
};
