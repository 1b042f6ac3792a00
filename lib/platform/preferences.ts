import type { Language } from '../messages/language.ts';
import type { Surface } from './surface.ts';

/**
 * How the coach likes to see Aparté. Kept where it can be read before the first paint (IndexedDB and `browser.storage` answer too late);
 * nothing about anybody's life is ever here. `public/early.js` reads the same key.
 */
export interface Preferences {
  /** undefined: the browser's language. */
  language?: Language;
  /** undefined: light or dark as the system is. */
  theme?: 'light' | 'dark';
  /** Where the cue alone is shown. */
  cueOnly?: Surface[];
}

const KEY = 'preferences';

export function readPreferences(): Preferences {
  const text = localStorage.getItem(KEY);
  return text === null ? {} : (JSON.parse(text) as Preferences);
}

/** Keeps the preferences, for every page of ours. */
export function writePreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
  showTheme(preferences);
}

/** Calls back when another page of ours changed the preferences. */
export function onPreferencesElsewhere(changed: (preferences: Preferences) => void): void {
  addEventListener('storage', ({ key }) => {
    if (key !== KEY) return;
    const preferences = readPreferences();
    showTheme(preferences);
    changed(preferences);
  });
}

function showTheme({ theme }: Preferences): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
