/**
 * Words beside a day that make it something else: a name, or which thing is meant ("the Friday report", "la réunion de lundi").
 * Patterns are for plain text.
 */

/** So many units before a phrase can be a word that belongs to it. */
const NEAR = 24;

/** Names that have a weekday in them. */
const namedBefore = /(?:^|[^a-z])(?:black|good|cyber|casual|easter|shrove|ash|palm|bloody|vendredi saint|robinson et) $/u;
const namedAfter = /^(?: (?:gras|saint|noir|times|telegraph)(?![a-z])| de (?:paques|pentecote)|\.com)/u;
/** Whose or which thing it is: "de lundi", "Monday's". "À partir de lundi" is when. */
const ofDay = /(?:^|[^a-z'])(?:de |du |d'|of )$/u;
const fromDay = /(?:a partir|a compter|partir|lors|avant la fin) (?:de |du |d')$/u;
const possessive = /^'s?(?![a-z])/u;
/** "The Friday report", "my Monday call": an article, and a thing right after it. */
const articleBefore = /(?:^|[^a-z])(?:the|my|your|our|their|his|her|a) $/u;
const thingAfter =
  /^ (?!(?:at|a|by|on|in|with|to|and|or|for|from|before|after|around|if|when|so|then|i|we|but|next|this|morning|evening|afternoon|night|of|noon|week)(?![a-z]))[a-z]/u;
const weekdayAtEnd = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;
/** How often or how much within a time: "3 times in a week", "2 kg en un mois". */
const howOften = /(?:times|fois|twice|once|kilos?|kg|pages?|hours?|heures?) $/u;
const within = /^(?:in|dans|within|over) /u;

/**
 * Whether what was read at a place of a plain text is none at all, or only a guess.
 * @param to where it ends
 */
export function misread(text: string, at: number, to: number): 'none' | 'guess' | undefined {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(to, to + NEAR);
  const said = text.slice(at, to);
  if (namedBefore.test(before) || namedAfter.test(after)) return 'none';
  if (ofDay.test(before) && !fromDay.test(before)) return 'guess';
  if (possessive.test(after)) return 'guess';
  if (weekdayAtEnd.test(said) && articleBefore.test(before) && thingAfter.test(after)) return 'guess';
  return within.test(said) && howOften.test(before) ? 'guess' : undefined;
}
