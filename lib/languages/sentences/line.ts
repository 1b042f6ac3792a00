import type { Language } from '../../domain/language.ts';

/** One sentence in every language; `tu` where French says it otherwise to somebody addressed so. */
export interface Words {
  en: string;
  fr: string;
  tu?: string;
}

/**
 * A sentence to say, at most twelve words (method.md §1). A `{place}` stands for a value; with a capital, `{Place}`, for the same value
 * at the beginning of a sentence. A line with a place has a short form without any, for when the value is missing.
 */
export interface Line extends Words {
  short?: Words;
}

/** How somebody is spoken to; a client's record is one. */
export interface Voice {
  language: Language;
  /** In French: *tu* when true, *vous* otherwise. */
  informal?: boolean | undefined;
}

export type Values = Readonly<Record<string, string | undefined>>;

const place = /\{(\p{L}+)\}/gu;

/** The sentence in somebody's voice, its places still open. */
export const inVoice = (words: Words, voice: Voice): string =>
  voice.language === 'fr' && voice.informal ? (words.tu ?? words.fr) : words[voice.language];

/** The names of the places in a sentence, in lower case. */
export const placesIn = (sentence: string): string[] => [...sentence.matchAll(place)].map(([, name]) => (name as string).toLowerCase());

const capital = (text: string): string => text.replace(/^\u2068?\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * The line in somebody's voice with its places filled. No place is ever shown empty: when a value is missing or blank, it is the
 * short form; a line that has none (ours all have, tested; a reworded one may not) says "…" there. See `speak` for what is shown
 * rather than copied.
 */
export function fill(line: Line, voice: Voice, values: Values = {}): string {
  const sentence = inVoice(line, voice);
  const missing = placesIn(sentence).some((name) => !values[name]?.trim());
  if (missing && line.short) return inVoice(line.short, voice);
  return sentence.replace(place, (_, name: string) => {
    const value = values[name.toLowerCase()]?.trim() || '…';
    return /^\p{Lu}/u.test(name) ? capital(value) : value;
  });
}
