import type { Stroke } from './stroke.ts';

/** A dead key's sign as it combines with a letter. */
const combining: Readonly<Record<string, string>> = {
  ...{ '^': '\u0302', ˆ: '\u0302', '¨': '\u0308', '´': '\u0301', '`': '\u0300', '~': '\u0303', '˜': '\u0303', ˇ: '\u030c' },
};
/** By place, as on a French keyboard and on a German one; with Shift, where a keyboard says only what the key is without. */
const usual: Readonly<Record<string, readonly [string, string]>> = { BracketLeft: ['^', '¨'], Equal: ['´', '`'], BracketRight: ['´', '`'] };
const shifted: Readonly<Record<string, string>> = {
  'BracketLeft^': '¨',
  'Equal^': '`',
  'Equal´': '`',
  'BracketRight´': '`',
  'Quote´': '¨',
  '`': '^',
  '¨': '^',
  '~': '^',
};

/** Which accent a dead key is for. @param printed what the keyboard has there without Shift, when the browser tells */
export function accentOf({ code, shift }: Stroke, printed: string | undefined): string | undefined {
  const plain = printed?.normalize('NFC');
  const known = plain !== undefined && (combining[plain] ? plain : Object.keys(combining).find((sign) => combining[sign] === plain));
  if (!known) return usual[code]?.[shift ? 1 : 0];
  return shift ? (shifted[code + known] ?? shifted[known]) : known;
}

/** The letter with its accent, or the accent for a space; undefined when there is no such letter, and both are written. */
export function withAccent(accent: string, key: string): string | undefined {
  if (key === ' ') return accent;
  const letter = (key + combining[accent]).normalize('NFC');
  return [...letter].length === 1 ? letter : undefined;
}
