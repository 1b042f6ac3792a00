import { signal } from '@preact/signals';
import { type Language, spokenLanguages } from '../domain/language.ts';
import { first as en } from './en/first.ts';
import { first as fr } from './fr/first.ts';
import type { First, Rest } from './words.ts';

export type { Language };

interface Row {
  /** As those who speak it call it. */
  name: string;
  /** In every page from the start, of every language: 2 kB that save a second round trip before the caret. */
  first: First;
  /** All its other words, in one piece, when the first screen needs them. */
  rest: () => Promise<{ rest: Rest }>;
}

/** A language is its folder and its row. */
export const rows: Record<Language, Row> = {
  en: { name: 'English', first: en, rest: () => import('./en/rest.ts') },
  fr: { name: 'Français', first: fr, rest: () => import('./fr/rest.ts') },
};

export const languages = spokenLanguages.map((code) => ({ code, name: rows[code].name }));

const shown = signal<Language>('en');
/** The one asked for last: shown as soon as its words are here. */
let chosen: Language = 'en';
/** What has come of the languages asked for. */
const here = signal<Readonly<Partial<Record<Language, Rest>>>>({});

/** The language that fits a list of preferences best; English when none does. @param preferred BCP 47 tags, best first */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = spokenLanguages.find((code) => tag.toLowerCase().split('-')[0] === code);
    if (found) return found;
  }
  return 'en';
}

/** Brings the words of a language; the browser fetches a file once, however often it is asked. */
export async function bring(language: Language): Promise<void> {
  const { rest } = await rows[language].rest();
  if (!here.peek()[language]) here.value = { ...here.peek(), [language]: rest };
}

/** Waits for the words of the language shown, whatever it is by then. Whatever says more than the first words comes after this. */
export async function wordsHere(): Promise<void> {
  while (!here.peek()[shown.peek()]) await bring(shown.peek());
}

/** Shows a language everywhere in this page: at once while only the first words stand there, else when all of its words are here. */
export function setLanguage(language: Language): void {
  chosen = language;
  const ready = here.peek();
  if (ready[language] || Object.keys(ready).length === 0) show(language);
  else void bring(language).then(() => chosen === language && show(language));
}

function show(language: Language): void {
  shown.value = language;
  document.documentElement.lang = language;
}

export const language = (): Language => shown.value;

export const firstOf = (language: Language): First => rows[language].first;

/**
 * The words of a language. Those of one that nobody waited for are asked for, and what is shown follows when they come: meanwhile the
 * page's own language says it, because nothing is ever shown empty.
 * @throws before the words of any language are here: whoever shows it has not waited (`wordsHere`)
 */
export function restOf(language: Language): Rest {
  const ready = here.value;
  if (!ready[language]) void bring(language);
  const words = ready[language] ?? ready[shown.value];
  if (!words) throw new Error('no language has come yet');
  return words;
}

/** Messages in the language shown, or in another; call it inside a component, so that switching the language shows at once. */
export const said =
  <Part extends keyof Rest>(part: Part) =>
  (its: Language = language()): Rest[Part] =>
    restOf(its)[part];

/** What a page says before anything else of its language is here. */
export const say = () => firstOf(language()).messages;
