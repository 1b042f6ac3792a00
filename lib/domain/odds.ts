import type { Language } from './language.ts';
import { inWords } from './numbers.ts';

/**
 * Betting odds that it gets done: whole numbers from 1 to `MAX_PART`, without common divisor. 8:1 is "eight to one you will",
 * 1:10 "ten to one you won't". What nobody doubts, or nobody believes, is not a bet: neither part is ever 0.
 */
export interface Odds {
  for: number;
  against: number;
}

/** Largest part: beyond a thousand to one nobody is betting any more. */
export const MAX_PART = 1000;

/** What is offered to choose from, from the worst up (method.md §4.4). */
export const anchors = [
  { for: 1, against: 10 },
  { for: 1, against: 1 },
  { for: 3, against: 1 },
  { for: 10, against: 1 },
] as const satisfies readonly Odds[];

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The same odds in the smallest whole numbers: 8:2 is 4:1. @param yes a whole number from 1 @param no a whole number from 1 */
export function reduced(yes: number, no: number): Odds {
  const by = divisor(yes, no);
  return { for: yes / by, against: no / by };
}

/** From here up, "what makes it that good?" is a fair question (method.md §4.5). */
export const isEvenOrBetter = (odds: Odds): boolean => odds.for >= odds.against;

/** From here up there is nothing to lift (method.md §4.5). */
export const atLeastTenToOne = (odds: Odds): boolean => odds.for >= 10 * odds.against;

const even: Record<Language, string> = { en: 'even money', fr: 'une chance sur deux' };
const between: Record<Language, string> = { en: 'to', fr: 'contre' };
const will: Record<Language, string> = { en: 'you will', fr: 'que oui' };
const wont: Record<Language, string> = { en: 'you won’t', fr: 'que non' };
const against: Record<Language, string> = { en: 'against', fr: 'que non' };

/** The larger part first, as odds are spoken; in digits when either part is above twenty. */
function ratio(odds: Odds, language: Language): string {
  const parts = [Math.max(odds.for, odds.against), Math.min(odds.for, odds.against)];
  const said = parts.map((part) => ((parts[0] as number) > 20 ? `${part}` : inWords(part, language)));
  return said.join(` ${between[language]} `);
}

/** The odds as they are echoed: "eight to one you will", "dix contre un que non", "even money". `parseOdds` reads it back as the same. */
export function oddsInWords(odds: Odds, language: Language): string {
  if (odds.for === odds.against) return even[language];
  return `${ratio(odds, language)} ${(odds.for > odds.against ? will : wont)[language]}`;
}

/** The odds inside a sentence: "three to one", "three to one against". What is unlikely keeps its direction, or it would say the opposite. */
export function oddsInShort(odds: Odds, language: Language): string {
  if (odds.for === odds.against) return even[language];
  return isEvenOrBetter(odds) ? ratio(odds, language) : `${ratio(odds, language)} ${against[language]}`;
}

/** The odds in digits, `for : against`, for exports and places too small for words: "8:1". */
export const oddsInDigits = (odds: Odds): string => `${odds.for}:${odds.against}`;
