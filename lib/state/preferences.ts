import { computed, effect, signal, untracked } from '@preact/signals';
import { signsWith } from '../domain/keys/signs.ts';
import {
  browserOf,
  firstPaintOf,
  type PracticePreferences,
  type PreferenceChanges,
  type Preferences,
  practiceOf,
  soundPreferences,
} from '../domain/preferences.ts';
import { USUAL_MINUTES } from '../domain/session.ts';
import { bestLanguage, type Language, setLanguage } from '../languages/language.ts';
import { changePreferences, keepPreferences, onPreferencesElsewhere, readPreferences } from '../platform/preferences.ts';
import { live } from '../store/live.ts';
import { changePracticePreferences, practicePreferences } from '../store/preferences.ts';
import { written } from '../store/trouble.ts';
import { singleKeys } from './keys/single-keys.ts';

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

/** Those of the practice as the database has them; undefined until it has answered, or has none. */
let ofPractice: Preferences | undefined;

function show(kept: Preferences): void {
  preferences.value = ofPractice ? { ...browserOf(kept), ...ofPractice } : kept;
  setLanguage(preferences.value.language ?? bestLanguage(navigator.languages));
}

/** Shows the page as the coach likes it, now and whenever another page of ours changes that. */
export function startPreferences(): void {
  show(readPreferences());
  onPreferencesElsewhere(show);
  const record = live(() => practicePreferences).value;
  effect(() => {
    const kept = record.value;
    // Only a record that changes is followed: what is read meanwhile is not.
    if (kept) untracked(() => follow(kept));
    else if (kept === null) keepThoseFromBefore();
  });
}

/** What the first paint needs of a record is kept where it can be read by then. */
function follow(record: PracticePreferences): void {
  ofPractice = practiceOf(soundPreferences(record));
  const kept = readPreferences();
  const first = { ...browserOf(kept), ...firstPaintOf(ofPractice) };
  if (JSON.stringify(first) !== JSON.stringify(kept)) keepPreferences(first);
  show(first);
}

/** Before they were a record, they were kept where those of the browser are. */
function keepThoseFromBefore(): void {
  const before = practiceOf(readPreferences());
  if (Object.keys(before).length > 0) void written(() => changePracticePreferences(before, before));
}

/** Changes how the coach likes it, everywhere and at once. */
export function prefer(changes: PreferenceChanges): void {
  const practice = practiceOf(changes);
  const next = defined({ ...preferences.value, ...changes });
  if (Object.keys(practice).length > 0) {
    ofPractice = practiceOf(next);
    void written(() => changePracticePreferences(practice, practiceOf(next)));
  }
  changePreferences(firstPaintOf(changes));
  preferences.value = next;
  if (changes.language) setLanguage(changes.language);
}

const defined = (all: Preferences): Preferences => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

export const chooseTheme = (chosen: Theme) => prefer({ theme: chosen === 'auto' ? undefined : chosen });
export const chooseLanguage = (language: Language) => prefer({ language });
