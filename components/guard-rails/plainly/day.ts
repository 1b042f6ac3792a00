import type { Language } from '../../../lib/domain/language.ts';
import type { LocalDate } from '../../../lib/domain/when/calendar.ts';
import { language } from '../../../lib/languages/language.ts';

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr' };

/** The day of a moment as it is spoken: "3 May", "3 mai"; with the year when it is another one. @param at milliseconds since 1970 */
export function dayOf(at: number, language: Language, now = Date.now()): string {
  const date = new Date(at);
  const year = date.getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', ...year }).format(date);
}

/** The same in the language shown. */
export const dayAt = (at: number): string => dayOf(at, language());

/** The same for a day of the calendar. */
export const planDay = (date: LocalDate): string => dayAt(Date.parse(`${date}T12:00`));
