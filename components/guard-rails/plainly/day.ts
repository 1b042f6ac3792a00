import type { Language } from '../../../lib/domain/language.ts';

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr' };

/** The day of a moment as it is spoken: "3 May", "3 mai"; with the year when it is another one. @param at milliseconds since 1970 */
export function dayOf(at: number, language: Language, now = Date.now()): string {
  const date = new Date(at);
  const year = date.getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', ...year }).format(date);
}
