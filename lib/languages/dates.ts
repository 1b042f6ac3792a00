import type { Language } from '../domain/language.ts';
import { asDay, type LocalDate, type LocalTime, yearOf } from '../domain/when/calendar.ts';
import type { Due } from '../domain/when/due.ts';
import { language, restOf } from './language.ts';

// The one place that writes a day, a moment or a time: each language has one way of doing so.

/** @param at milliseconds since 1970 */
function parts(at: number, its: Language, options: Intl.DateTimeFormatOptions): { type: string; value: string }[] {
  const { locale, first } = restOf(its).dates;
  const all = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', numberingSystem: 'latn' }).formatToParts(at);
  return all.map(({ type, value }) => ({ type, value: type === 'day' && value === '1' ? (first ?? value) : value }));
}

const written = (at: number, its: Language, options: Intl.DateTimeFormatOptions): string =>
  parts(at, its, options)
    .map(({ value }) => value)
    .join('');

/**
 * The day with its weekday: "Monday 30 November", "mardi 1er décembre"; short, for a chip: "Mon 30 Nov", "lun. 30 nov.".
 * @param today the year is said when it is not that of today
 */
export function dayInWords(date: LocalDate, its: Language, today: LocalDate, length: 'long' | 'short' = 'long'): string {
  if (!asDay(date)) return date; // shown as it lies there, rather than nothing at all
  const year = yearOf(date) === yearOf(today) ? {} : ({ year: 'numeric' } as const);
  const day = parts(Date.parse(`${date}T00:00Z`), its, { weekday: length, day: 'numeric', month: length, timeZone: 'UTC', ...year });
  // Browsers do not agree whether a comma follows the weekday.
  return day.map(({ type, value }) => (type === 'literal' ? ' ' : value)).join('');
}

/** The time as it is spoken: "9:30 am", "noon", "9 h 30". */
export function timeInWords(time: LocalTime, its: Language): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return restOf(its).dates.time(hour, minute === 0 ? '' : time.slice(3));
}

/** Day and time in a sentence: "by Friday 27 November", "lundi 30 novembre à 9 h". */
export function dueInWords(due: Due, its: Language, today: LocalDate): string {
  const { at, by } = restOf(its).dates;
  const day = dayInWords(due.date, its, today);
  return [due.deadline ? by : '', day, due.time ? `${at} ${timeInWords(due.time, its)}` : ''].filter(Boolean).join(' ');
}

/** Day and time on a chip: "Mon 30 Nov, 9 am", "d’ici ven. 27 nov.". */
export function dueInShort(due: Due, its: Language, today: LocalDate): string {
  const day = dayInWords(due.date, its, today, 'short');
  return [`${due.deadline ? `${restOf(its).dates.by} ` : ''}${day}`, due.time ? timeInWords(due.time, its) : ''].filter(Boolean).join(', ');
}

/** A moment in few words: the time today, else the day: "3 May". @param at milliseconds since 1970 */
export function when(at: number, now = Date.now()): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return written(at, language(), today ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' });
}

/** The day of a moment as it is spoken: "3 May", "3 mai"; with the year when it is another one. @param at milliseconds since 1970 */
export function dayOf(at: number, its: Language, now = Date.now()): string {
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const);
  return written(at, its, { day: 'numeric', month: 'long', ...year });
}

/** The same in the language shown. */
export const dayAt = (at: number): string => dayOf(at, language());

/** The same for a day of the calendar. */
export const planDay = (date: LocalDate): string => dayAt(Date.parse(`${date}T12:00`));

/** The day with its year, whichever it is, for what is kept: "3 May 2026". @param at milliseconds since 1970 */
export const dayOfYear = (at: number): string => written(at, language(), { day: 'numeric', month: 'long', year: 'numeric' });

/** Day and time with the year: "3 May 2026 at 14:05". @param at milliseconds since 1970 */
export const momentOfYear = (at: number): string =>
  `${dayOfYear(at)} ${restOf(language()).dates.at} ${written(at, language(), { hour: '2-digit', minute: '2-digit' })}`;

/** Several days in short, the month once where they share it: "12 and 26 Oct". @param at milliseconds since 1970 */
export function daysInShort(at: readonly number[]): string {
  const month = (one: number) => new Date(one).getMonth();
  const days = at.map((one, index) => {
    const next = at[index + 1];
    const once = next !== undefined && month(next) === month(one);
    return written(one, language(), { day: 'numeric', ...(once ? {} : { month: 'short' }) });
  });
  return new Intl.ListFormat(restOf(language()).dates.locale, { type: 'conjunction' }).format(days);
}
