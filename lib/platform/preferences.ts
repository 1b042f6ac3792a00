import { areSigns, type Signs } from '../domain/keys/signs.ts';
import { type Language, spokenLanguages } from '../domain/language.ts';
import type { Surface } from './surface.ts';

/**
 * How the coach likes Aparté. Kept where it can be read before the first paint (IndexedDB and `browser.storage` answer too late); nothing
 * about anybody's life is ever here. `public/early.js` reads the same key. What is absent is as it usually is.
 */
export interface Preferences {
  /** Absent: the browser's language. */
  language?: Language;
  /** Absent: light or dark as the system is. */
  theme?: 'light' | 'dark';
  /** Where the cue alone is shown. */
  cueOnly?: Surface[];
  /** Absent: coaching. */
  practice?: 'career' | 'therapy';
  /** In therapy: odds are asked all the same. */
  odds?: true;
  /** In therapy: the last firm sentence is offered all the same. */
  firm2?: true;
  /** Planned length of a session with anybody without their own, in minutes, 30 to 120. */
  sessionMinutes?: number;
  /** What labels call homework. */
  homeworkWord?: 'action' | 'experiment' | 'practice';
  /** The browser may check the spelling of what is typed. */
  spellcheck?: true;
  /** Digits, signs and letters outside of fields do nothing (WCAG 2.1.4). */
  singleKeysOff?: true;
  /** The signs that the coach chose instead of the usual ones. */
  signs?: Partial<Signs>;
  /** A copy of the notes has been saved, or the offer to do so was declined: it is made once. */
  copyOffered?: true;
  /** Where the stage was opened last. */
  stage?: 'tab' | 'window';
  /** Ids of the cards the coach likes best. */
  favourites?: string[];
}

/** New values of some preferences; undefined: as usual again. */
export type PreferenceChanges = { [K in keyof Preferences]?: Preferences[K] | undefined };

const KEY = 'preferences';

const among =
  (...allowed: unknown[]) =>
  (value: unknown) =>
    allowed.includes(value);

const sound = new Map<string, (value: unknown) => boolean>(
  Object.entries({
    language: among(...spokenLanguages),
    theme: among('light', 'dark'),
    cueOnly: (value) => Array.isArray(value) && value.every(among('panel', 'window')),
    practice: among('career', 'therapy'),
    odds: among(true),
    firm2: among(true),
    sessionMinutes: (value) => Number.isInteger(value) && (value as number) >= 30 && (value as number) <= 120,
    homeworkWord: among('action', 'experiment', 'practice'),
    spellcheck: among(true),
    singleKeysOff: among(true),
    signs: areSigns,
    copyOffered: among(true),
    stage: among('tab', 'window'),
    favourites: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
  } satisfies Record<keyof Preferences, (value: unknown) => boolean>),
);

/** What is kept, without anything that this version does not understand: no page may fail because of it. */
export function readPreferences(): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) as string);
  } catch {
    // Damaged: everything is as usual again.
  }
  return Object.fromEntries(Object.entries(kept ?? {}).filter(([name, value]) => sound.get(name)?.(value)));
}

/** Changes some preferences, for every page of ours. @returns all of them */
export function changePreferences(changes: PreferenceChanges): Preferences {
  localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...changes }));
  return shown();
}

/** Calls back when another page of ours changed the preferences. */
export function onPreferencesElsewhere(changed: (preferences: Preferences) => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed(shown());
  });
}

/** The preferences, their theme on the page. */
function shown(): Preferences {
  const preferences = readPreferences();
  if (preferences.theme) document.documentElement.dataset.theme = preferences.theme;
  else delete document.documentElement.dataset.theme;
  return preferences;
}
