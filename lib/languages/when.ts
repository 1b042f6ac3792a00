import { type Language, language } from './language.ts';

/** The day before the month, as on chips. */
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr' };

/** A moment in few words: the time today, else the day. @param at milliseconds since 1970 */
export function when(at: number, now = Date.now()): string {
  const date = new Date(at);
  const today = date.toDateString() === new Date(now).toDateString();
  const parts: Intl.DateTimeFormatOptions = today ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locales[language()], parts).format(date);
}
