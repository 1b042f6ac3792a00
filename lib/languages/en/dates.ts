import type { Dates } from '../words.ts';

export const dates: Dates = {
  // The day before the month.
  locale: 'en-GB',
  at: 'at',
  by: 'by',
  time(hour, minutes) {
    if (hour % 12 === 0 && !minutes) return hour === 12 ? 'noon' : 'midnight';
    return `${hour % 12 || 12}${minutes && `:${minutes}`}\u00a0${hour < 12 ? 'am' : 'pm'}`;
  },
};
