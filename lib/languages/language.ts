import { signal } from '@preact/signals';
import { en, type Messages } from './en/panel.ts';
import { fr } from './fr/panel.ts';

export type Language = 'en' | 'fr';
export const languages: readonly { code: Language; name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
];

const shown = signal<Language>('en');

/** The language that fits a list of preferences best; English when none does. @param preferred BCP 47 tags, best first */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find(({ code }) => tag.toLowerCase().split('-')[0] === code);
    if (found) return found.code;
  }
  return 'en';
}

/** Shows a language everywhere in this page. */
export function setLanguage(language: Language): void {
  shown.value = language;
  document.documentElement.lang = language;
}

export const language = (): Language => shown.value;

/** Messages in the language shown, or in another; call it inside a component, so that switching the language shows at once. */
export const said =
  <M>(messages: Record<Language, M>) =>
  (its: Language = language()): M =>
    messages[its];

/** Both languages, 2 kB more: loading only one, when the page has asked for it, cost a third of the time until the caret is ready. */
export const say = said<Messages>({ en, fr });
