import type { Language } from '../domain/language.ts';
import { isEvenOrBetter, type Odds } from '../domain/odds.ts';
import { restOf } from './language.ts';

/** A whole number in words up to twenty, in digits above: a sentence to say is not slower to read for it. */
export const inWords = (value: number, language: Language): string => restOf(language).numbers.toTwenty[value] ?? `${value}`;

/** The larger part first, as odds are spoken; in digits when either part is above twenty. */
function ratio(odds: Odds, language: Language): string {
  const parts = [Math.max(odds.for, odds.against), Math.min(odds.for, odds.against)];
  const said = parts.map((part) => ((parts[0] as number) > 20 ? `${part}` : inWords(part, language)));
  return said.join(` ${restOf(language).odds.between} `);
}

/** The odds as they are echoed: "eight to one you will", "dix contre un que non", "even money". `parseOdds` reads it back as the same. */
export function oddsInWords(odds: Odds, language: Language): string {
  const { even, will, wont } = restOf(language).odds;
  if (odds.for === odds.against) return even;
  return `${ratio(odds, language)} ${odds.for > odds.against ? will : wont}`;
}

/** The odds inside a sentence: "three to one", "three to one against". What is unlikely keeps its direction, or it would say the opposite. */
export function oddsInShort(odds: Odds, language: Language): string {
  const { even, against } = restOf(language).odds;
  if (odds.for === odds.against) return even;
  return isEvenOrBetter(odds) ? ratio(odds, language) : `${ratio(odds, language)} ${against}`;
}
