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

/** The odds in digits, `for : against`, for exports and places too small for words: "8:1". */
export const oddsInDigits = (odds: Odds): string => `${odds.for}:${odds.against}`;
