/** Otherwise to somebody addressed closely, where the language does so: French *tu*. */
interface Forms {
  say: string;
  informal?: string;
}

/**
 * A sentence as one language says it, at most twelve words (method.md §1). A `{place}` stands for a value; with a capital, `{Place}`, for
 * the same value at the beginning of a sentence. One with a place has a short form without any, for when the value is missing.
 */
export type Said = string | (Forms & { short?: string | Forms });

/** Sentences by name, one file a part of the product. */
export type Sentences = Readonly<Record<string, Said>>;
/** The same names in another language: one missing, or one too many, does not compile. */
export type SameSentences<S> = Readonly<Record<keyof S, Said>>;

/** Values by the names of their places. */
export type Values = Readonly<Record<string, string | undefined>>;

const place = /\{(\p{L}+)\}/gu;

/** The names of the places in a sentence, in lower case. */
export const placesIn = (sentence: string): string[] => [...sentence.matchAll(place)].map(([, name]) => (name as string).toLowerCase());

/** As it is said to somebody, its places still open. */
export function addressed(said: Said, informal: boolean | undefined): string {
  if (typeof said === 'string') return said;
  return informal ? (said.informal ?? said.say) : said.say;
}

/** Its form without any place. */
export const shortOf = (said: Said): Said | undefined => (typeof said === 'string' ? undefined : said.short);

const capital = (text: string): string => text.replace(/^\u2068?\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * The sentence with its places filled. No place is ever shown empty: when a value is missing or blank, it is the short form; one that
 * has none (ours all have, tested; a reworded one may not) says "…" there.
 */
export function filled(said: Said, informal: boolean | undefined, values: Values): string {
  const sentence = addressed(said, informal);
  const missing = placesIn(sentence).some((name) => !values[name]?.trim());
  const short = shortOf(said);
  if (missing && short) return addressed(short, informal);
  return sentence.replace(place, (_, name: string) => {
    const value = values[name.toLowerCase()]?.trim() || '…';
    return /^\p{Lu}/u.test(name) ? capital(value) : value;
  });
}

/** A name or words inside a sentence, so that a right-to-left one does not turn the sentence around (UAX 9: first-strong isolate). */
export const apart = (text: string): string => `\u2068${text}\u2069`;
