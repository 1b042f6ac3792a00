import { fold } from './fold.ts';

/** A text as its words are compared: no case, no accents, one kind of space, dash and apostrophe, full-width digits as digits. */
export interface Plain {
  text: string;
  /** Where in the original the unit of the plain text at this index comes from; the original's length at the end. */
  origin(index: number): number;
}

const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const apostrophes = /[\u2018\u2019\u02bc\uff07]/u;
const fractionSlash = '\u2044';
// They are not seen, and would hide a word from us.
const invisible = /[\u00ad\u200b-\u200d\u2060-\u2069\ufeff]/u;

function plainUnit(character: string): string {
  if (invisible.test(character)) return '';
  if (spaces.test(character)) return ' ';
  if (dashes.test(character)) return '-';
  if (apostrophes.test(character)) return "'";
  return fold(character).replaceAll(fractionSlash, '/');
}

/** The text made plain, character by character, so that what is found in it can be pointed out in the original. */
export function plain(original: string): Plain {
  let text = '';
  const origins: number[] = [];
  let at = 0;
  // A letter and its combining accents are folded together.
  for (const [cluster] of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const unit = plainUnit(cluster);
    text += unit;
    for (let index = 0; index < unit.length; index++) origins.push(at);
    at += cluster.length;
  }
  return { text, origin: (index) => origins[index] ?? original.length };
}
