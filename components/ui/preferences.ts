import { computed, effect, signal } from '@preact/signals';
import { signsWith } from '../../lib/domain/keys/signs.ts';
import { USUAL_MINUTES } from '../../lib/domain/session.ts';
import { bestLanguage, type Language, setLanguage } from '../../lib/messages/language.ts';
import {
  changePreferences,
  onPreferencesElsewhere,
  type PreferenceChanges,
  type Preferences,
  readPreferences,
} from '../../lib/platform/preferences.ts';
import { singleKeys } from '../keys/single-keys.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** As they are now, in every page of ours. */
export const preferences = signal<Preferences>({});

/** Whether digits, signs and letters outside of fields do anything, and which signs. */
export const singleKeysOn = computed(() => preferences.value.singleKeysOff !== true);
export const signs = computed(() => signsWith(preferences.value.signs));
effect(() => {
  singleKeys.on = singleKeysOn.value;
  singleKeys.signs = signs.value;
});

export const theme = computed((): Theme => preferences.value.theme ?? 'auto');
/** How long a session is planned where nothing else was said. */
export const usualMinutes = computed(() => preferences.value.sessionMinutes ?? USUAL_MINUTES);

function show(chosen: Preferences): void {
  preferences.value = chosen;
  setLanguage(chosen.language ?? bestLanguage(navigator.languages));
}

/** Shows the page as the coach likes it, now and whenever another page of ours changes that. */
export function startPreferences(): void {
  show(readPreferences());
  onPreferencesElsewhere(show);
}

/** Changes how the coach likes it, everywhere and at once. */
export function prefer(changes: PreferenceChanges): void {
  preferences.value = changePreferences(changes);
  if (changes.language) setLanguage(changes.language);
}

export const chooseTheme = (chosen: Theme) => prefer({ theme: chosen === 'auto' ? undefined : chosen });
export const chooseLanguage = (language: Language) => prefer({ language });
