import { signal } from '@preact/signals';
import { bestLanguage, type Language, setLanguage } from '../../lib/messages/language.ts';
import { onPreferencesElsewhere, type Preferences, readPreferences, writePreferences } from '../../lib/platform/preferences.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const theme = signal<Theme>('auto');

const languageOf = ({ language }: Preferences): Language => language ?? bestLanguage(navigator.languages);

/** Shows the page as the coach likes it, now and whenever another page of ours changes that. */
export function startPreferences(): void {
  const preferences = readPreferences();
  theme.value = preferences.theme ?? 'auto';
  onPreferencesElsewhere((changed) => {
    theme.value = changed.theme ?? 'auto';
    setLanguage(languageOf(changed));
  });
  setLanguage(languageOf(preferences));
}

export function chooseTheme(chosen: Theme): void {
  const { theme: _, ...others } = readPreferences();
  writePreferences(chosen === 'auto' ? others : { ...others, theme: chosen });
  theme.value = chosen;
}

export function chooseLanguage(language: Language): void {
  writePreferences({ ...readPreferences(), language });
  setLanguage(language);
}
