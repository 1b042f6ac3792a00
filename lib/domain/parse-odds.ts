import { toDigits } from './numbers.ts';
import { MAX_PART, type Odds, reduced } from './odds.ts';
import { plain } from './plain.ts';

/**
 * Why a text is not taken as odds; each gets a plain question back, and the text stays.
 * - `empty`: nothing was written
 * - `one-number`: "8": to one, or out of ten?
 * - `slash`: "8/10" is eight out of ten to most people and eight to ten to a bookmaker: which one?
 * - `zero`: a sure thing ("10:0", "100 %", "10 out of 10") is not a bet
 * - `negative`, `too-large` (a part above `MAX_PART`, also after taking fractions away), `too-many-parts` ("10:1:1")
 * - `more-than-all`: "11 out of 10"
 * - `not-odds`: anything else
 */
export type Unclear =
  | 'empty'
  | 'one-number'
  | 'slash'
  | 'zero'
  | 'negative'
  | 'too-large'
  | 'too-many-parts'
  | 'more-than-all'
  | 'not-odds';

// Only whole odds have so few letters; a novel is not searched for them.
const LONGEST = 200;
// A fraction is one number, and its bar is no "to": "1½" is 1 BAR-AND 1 BAR 2, with two signs that nobody types.
const [bar, and] = ['\ue000', '\ue001'];
const number = String.raw`-?(?:(?:\d+${and})?\d+${bar}\d+|\d+(?:[.,]\d{1,2})?(?:e\+?\d+)?)`;
const separator = String.raw` ?(?::|-|/|\bto\b|\bcontre\b|\bagainst\b|\bvs\b|(?<=\d| )a(?=\d| )) ?`;
// Who will do it, or not, in the words of the one who says it.
const person = "(?:(?:i|you|we|they|he|she|it|je|tu|vous|on|nous|ils?|elles?|ca|ce)(?:'ll|'d)? |j'|c'|s')";
const clause = `(?:that )?(?:qu'|que )?${person}[a-z' ]{1,40}`;
const direction = `(?: ?,? ?(?<direction>against(?: [a-z' ]{1,40})?|contre|que non|non|no|not|won't|on|for(?: it)?|in favou?r|que oui|oui|yes|pour|${clause}))?`;

const chance = `(?: ?(?:chances?|fois|times?|odds))?`;
const patterns = {
  even: `(?:(?:an? |about )?even(?:s| money| odds| chances?)?|50 50|half and half|(?:a )?coin (?:toss|flip)|pile ou face|moitie moitie|egalite)`,
  ratio: `(?<a>${number})${separator}(?<b>${number})`,
  outOf: `(?<a>${number})${chance} ?(?:sur|out of|in|of) ?(?<b>${number})(?: (?:times?|fois))?`,
  percent: `(?<a>${number}) ?(?:%|percent|per cent|pour 100|pct)`,
  one: `(?<a>${number})${chance}`,
};
const forms = Object.entries(patterns).map(([form, pattern]) => [form, new RegExp(`^(?:${pattern})${direction}$`, 'u')] as const);
const manyParts = new RegExp(`^${number}(?:${separator}${number}){2,}`, 'u');
// What people say around odds while they are thinking.
const before =
  /^(?:(?:i'd say|i would say|i think|maybe|perhaps|probably|about|around|roughly|say|let's say|at|it's|well|oh|um+|euh|bon|allez|disons|je dirais|je crois|je pense|peut etre|plutot|environ|a peu pres|il y a|c'est|a) )+/u;
const after = /(?: (?:i think|i'd say|maybe|perhaps|roughly|or so|please|je crois|je pense|je dirais|environ|peut etre|a peu pres))+$/u;

/** "½", "1 ½" and "1⁄2" with their own bar. */
function withFractions(text: string): string {
  const barred = text.replace(/\p{No}/gu, (sign) => sign.normalize('NFKD').replace(/^(\d+\u2044\d+)$/u, ' $1'));
  return barred.replace(
    /(?:(\d+) *)?(?<!\d)(\d+)\u2044(\d+)/gu,
    (_, whole, part, of) => `${whole ? `${whole}${and}` : ''}${part}${bar}${of}`,
  );
}

/** "deux et demi", "a half". */
const withHalves = (digits: string): string =>
  digits.replace(/(\d+) (?:et demie?|and a half)\b/gu, `$1${and}1${bar}2`).replace(/\b(?:1 demi|a half)\b(?! and)/gu, `1${bar}2`);

/** One form for all writings: plain, numbers as digits, thousands ungrouped, quotes and ends of sentences gone. */
function simplified(text: string): string {
  const apart = plain(withFractions(text))
    .text.replace(/["“”«»!?;…()]|[.,]+(?!\d)/gu, ' ')
    .replace(/(?<=\d)(?=(?!e\+?\d)\p{L})|(?<=\p{L})(?<!\de)(?=\d)/gu, ' ');
  const digits = toDigits(apart);
  return withHalves(digits)
    .replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\D) (?=%)/gu, '')
    .replace(before, '')
    .replace(after, '')
    .trim();
}

/** What only `contre`, `against`, `que non`, `you won't` and their like turn around; without a word it is *for* (method.md §4.4). */
const isAgainst = (said: string): boolean =>
  /^(?:against|contre|non|no|que non)\b|\bnot\b|n't\b|\bwont\b|\bnever\b|\bpas\b|\bjamais\b/u.test(said);

/** Both parts whole: "2.5 to 1" is five to two, "⅓ to 1" one to three. */
function whole(a: number, b: number): [number, number] {
  let scale = 1;
  while (scale < 100 && ![a, b].every((part) => Math.abs(part * scale - Math.round(part * scale)) < 1e-6)) scale++;
  return [Math.round(a * scale), Math.round(b * scale)];
}

function numberIn(part: string): number {
  const [, whole = '0', above, below] = new RegExp(`^(?:(.+)${and})?(.+)${bar}(.+)$`, 'u').exec(part) ?? [];
  return above === undefined ? Number(part.replace(',', '.')) : Number(whole) + Number(above) / Number(below);
}

function checked(a: number, b: number, against: boolean): Odds | { unclear: Unclear } {
  if (a < 0 || b < 0) return { unclear: 'negative' };
  if (!Number.isFinite(a) || !Number.isFinite(b)) return { unclear: 'too-large' };
  if (a === 0 || b === 0) return { unclear: 'zero' };
  const odds = reduced(...whole(a, b));
  if (odds.for > MAX_PART || odds.against > MAX_PART) return { unclear: 'too-large' };
  return against ? { for: odds.against, against: odds.for } : odds;
}

/** @param all how many there are in all @param part how many of them it gets done */
function share(part: number, all: number, against: boolean): Odds | { unclear: Unclear } {
  if (!Number.isFinite(part) || !Number.isFinite(all)) return { unclear: 'too-large' };
  if (part > all && all > 0) return { unclear: 'more-than-all' };
  return checked(part, all - part, against);
}

/**
 * Odds from what somebody wrote, in either language whatever the coach's own, or why they are unclear. Never throws.
 * @param asked when the question was "out of ten times, how many?": how many, so that a bare number is an answer
 */
export function parseOdds(text: string, asked?: { outOf: number }): Odds | { unclear: Unclear } {
  if (text.trim() === '') return { unclear: 'empty' };
  if (text.length > LONGEST) return { unclear: 'not-odds' };
  const simple = simplified(text);
  for (const [form, pattern] of forms) {
    const groups = pattern.exec(simple)?.groups;
    if (!groups) continue;
    const [a, b] = [groups.a, groups.b].map((part = '') => numberIn(part)) as [number, number];
    const against = isAgainst(groups.direction ?? '');
    if (form === 'even') return { for: 1, against: 1 };
    if (form === 'ratio') {
      const slash = /\d ?\/ ?\d/u.test(simple) && !(a === 50 && b === 50);
      return slash && a > 0 && a <= b ? { unclear: 'slash' } : checked(a, b, against);
    }
    if (form === 'outOf') return share(a, b, against);
    if (form === 'percent') return share(a, 100, against);
    if (groups.a?.includes(bar)) return { unclear: 'slash' };
    return asked ? share(a, asked.outOf, against) : { unclear: 'one-number' };
  }
  return { unclear: manyParts.test(simple) ? 'too-many-parts' : 'not-odds' };
}
