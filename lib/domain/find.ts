import { fold } from './fold.ts';

/** The words of a text as they are compared: accents, case, apostrophes and signs make no difference. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** How well words that were typed fit a text: 0 it begins with them, 1 its words do, in any order, 2 it has their letters; or not at all. */
function rankOf(typed: readonly string[], text: string): number | undefined {
  const words = wordsOf(text);
  if (words.join(' ').startsWith(typed.join(' '))) return 0;
  if (typed.every((part) => words.some((word) => word.startsWith(part)))) return 1;
  return typed.every((part) => words.some((word) => word.includes(part))) ? 2 : undefined;
}

/** What fits another text than its main one comes after all that fits there. */
const ELSEWHERE = 3;

export interface Found<T> {
  item: T;
  /** The lower, the better it fits; to be compared with others found for the same letters. */
  rank: number;
}

/**
 * What has all the words that were typed, or their first letters, the best fit first; equally good ones stay in their order.
 * Nothing typed: nothing.
 * @param textsOf the text that an item is known by, then others that lead to it too
 */
export function find<T>(items: readonly T[], textsOf: (item: T) => readonly string[], typed: string): Found<T>[] {
  const parts = wordsOf(typed);
  if (parts.length === 0) return [];
  return items
    .flatMap((item) => {
      const ranks = textsOf(item).map((text, index) => (rankOf(parts, text) ?? Infinity) + (index > 0 ? ELSEWHERE : 0));
      const rank = Math.min(...ranks);
      return rank < Infinity ? [{ item, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
}
