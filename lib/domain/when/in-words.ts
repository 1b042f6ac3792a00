import type { Language } from '../language.ts';
import { asDay, dayOf, type LocalDate, type LocalTime, yearOf } from './calendar.ts';

/** A day, perhaps a time, perhaps only by then: what is kept of a `When`. */
export interface Due {
  date: LocalDate;
  time?: LocalTime;
  deadline?: true;
}

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr' };

/**
 * The day with its weekday: "Monday 30 November", "mardi 1er décembre"; short, for a chip: "Mon 30 Nov", "lun. 30 nov.".
 * @param today the year is said when it is not that of today
 */
export function dayInWords(date: LocalDate, language: Language, today: LocalDate, length: 'long' | 'short' = 'long'): string {
  if (!asDay(date)) return date; // shown as it lies there, rather than nothing at all
  const format = new Intl.DateTimeFormat(locales[language], {
    ...{ weekday: length, day: 'numeric', month: length, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' },
    ...(yearOf(date) === yearOf(today) ? {} : { year: 'numeric' }),
  });
  const first = language === 'fr' && dayOf(date) === 1;
  const parts = format.formatToParts(Date.parse(`${date}T00:00Z`));
  // Browsers do not agree whether a comma follows the weekday.
  return parts.map(({ type, value }) => (type === 'day' && first ? '1er' : type === 'literal' ? ' ' : value)).join('');
}

/** The time as it is spoken: "9:30 am", "noon", "9 h 30". */
export function timeInWords(time: LocalTime, language: Language): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const minutes = minute === 0 ? '' : time.slice(3);
  if (language === 'fr') return `${hour}\u00a0h${minutes && `\u00a0${minutes}`}`;
  if (hour % 12 === 0 && !minutes) return hour === 12 ? 'noon' : 'midnight';
  return `${hour % 12 || 12}${minutes && `:${minutes}`}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}

const at: Record<Language, string> = { en: 'at', fr: 'à' };
const by: Record<Language, string> = { en: 'by', fr: 'd’ici' };

/** Day and time in a sentence: "by Friday 27 November", "lundi 30 novembre à 9 h". */
export function dueInWords(due: Due, language: Language, today: LocalDate): string {
  const day = dayInWords(due.date, language, today);
  return [due.deadline ? by[language] : '', day, due.time ? `${at[language]} ${timeInWords(due.time, language)}` : '']
    .filter(Boolean)
    .join(' ');
}

/** Day and time on a chip: "Mon 30 Nov, 9 am", "d’ici ven. 27 nov.". */
export function dueInShort(due: Due, language: Language, today: LocalDate): string {
  const day = dayInWords(due.date, language, today, 'short');
  return [`${due.deadline ? `${by[language]} ` : ''}${day}`, due.time ? timeInWords(due.time, language) : ''].filter(Boolean).join(', ');
}
