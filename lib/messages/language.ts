import { signal } from '@preact/signals';
import type { Messages } from './en.ts';

export type Language = 'en' | 'fr';
export const languages: readonly { code: Language; name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
];

// Only the language in use is loaded.
const files: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
};

const loaded = signal<{ language: Language; messages: Messages } | undefined>();

/** The language that fits a list of preferences best; English when none does. @param preferred BCP 47 tags, best first */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find(({ code }) => tag.toLowerCase().split('-')[0] === code);
    if (found) return found.code;
  }
  return 'en';
}

/** Loads a language and shows it everywhere in this page. */
export async function useLanguage(language: Language): Promise<void> {
  loaded.value = { language, messages: await files[language]() };
  document.documentElement.lang = language;
}

function present() {
  if (!loaded.value) throw new Error('No language is loaded yet');
  return loaded.value;
}

/** The messages in the language shown; read it inside a component, so that switching the language shows at once. */
export const say = (): Messages => present().messages;
export const language = (): Language => present().language;
