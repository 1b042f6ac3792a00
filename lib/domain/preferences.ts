import { areSigns, type Signs } from './keys/signs.ts';
import { type Language, spokenLanguages } from './language.ts';
import type { Stored, Unstored } from './record.ts';

/** How the coach works, in whatever browser: a record, and part of every archive of the whole practice. What is absent is as it usually is. */
export interface PracticePreferences extends Stored {
  /** Absent: the browser's language. */
  language?: Language | undefined;
  /** Absent: coaching. */
  practice?: 'career' | 'therapy' | undefined;
  /** In therapy: odds are asked all the same. */
  odds?: true | undefined;
  /** In therapy: the last firm sentence is offered all the same. */
  firm2?: true | undefined;
  /** Planned length of a session with anybody without their own, in minutes, 30 to 120. */
  sessionMinutes?: number | undefined;
  /** What labels call homework. */
  homeworkWord?: (typeof homeworkWords)[number] | undefined;
  /** Digits, signs and letters outside of fields do nothing (WCAG 2.1.4). */
  singleKeysOff?: true | undefined;
  /** The signs that the coach chose instead of the usual ones. */
  signs?: Partial<Signs> | undefined;
  /** Ids of the cards the coach likes best. */
  favourites?: string[] | undefined;
}

/** How this browser shows it. */
interface BrowserPreferences {
  /** Absent: light or dark as the system is. */
  theme?: 'light' | 'dark' | undefined;
  /** Where the cue alone is shown. */
  cueOnly?: ('panel' | 'window')[] | undefined;
  /** The browser may check the spelling of what is typed. */
  spellcheck?: true | undefined;
  /** A copy of the notes has been saved, or the offer to do so was declined: it is made once. */
  copyOffered?: true | undefined;
  /** Where the stage was opened last. */
  stage?: 'tab' | 'window' | undefined;
}

/** How the coach likes Aparté. */
export type Preferences = Unstored<PracticePreferences> & BrowserPreferences;
/** New values of some preferences; undefined: as usual again. */
export type PreferenceChanges = Preferences;

export const homeworkWords = ['action', 'experiment', 'practice'] as const;

const among =
  (...allowed: unknown[]) =>
  (value: unknown) =>
    allowed.includes(value);

const ofPractice = {
  language: among(...spokenLanguages),
  practice: among('career', 'therapy'),
  odds: among(true),
  firm2: among(true),
  sessionMinutes: (value) => Number.isInteger(value) && (value as number) >= 30 && (value as number) <= 120,
  homeworkWord: among(...homeworkWords),
  singleKeysOff: among(true),
  signs: areSigns,
  favourites: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
} satisfies Record<keyof Unstored<PracticePreferences>, (value: unknown) => boolean>;

const ofBrowser = {
  theme: among('light', 'dark'),
  cueOnly: (value) => Array.isArray(value) && value.every(among('panel', 'window')),
  spellcheck: among(true),
  copyOffered: among(true),
  stage: among('tab', 'window'),
} satisfies Record<keyof BrowserPreferences, (value: unknown) => boolean>;

const isSound = new Map<string, (value: unknown) => boolean>(Object.entries({ ...ofPractice, ...ofBrowser }));
const practiceNames = Object.keys(ofPractice);
/** What the first paint needs, before the database is open. */
const firstPaint = [...Object.keys(ofBrowser), 'language', 'homeworkWord', 'singleKeysOff', 'signs'];

const only = (preferences: object, names: readonly string[]): Preferences =>
  Object.fromEntries(Object.entries(preferences).filter(([name]) => names.includes(name)));

/** Those of them that are the practice's. */
export const practiceOf = (preferences: object): Unstored<PracticePreferences> => only(preferences, practiceNames);
/** Those of them that are this browser's. */
export const browserOf = (preferences: object): BrowserPreferences => only(preferences, Object.keys(ofBrowser));
/** Those of them that the first paint needs. */
export const firstPaintOf = (preferences: object): Preferences => only(preferences, firstPaint);

/** What was kept, without anything that this version does not understand: no page may fail because of it. */
export const soundPreferences = (kept: unknown): Preferences =>
  Object.fromEntries(Object.entries(kept ?? {}).filter(([name, value]) => isSound.get(name)?.(value)));
