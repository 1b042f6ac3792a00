import { bech32 } from '@scure/base';

const PREFIX = 'AGE-SECRET-KEY-';
/** Letters after it: `1`, which ends the prefix, 52 of the secret, 6 that check it (BIP 173). */
const LENGTH = 59;
/** What a key is written in; a letter that is none of these was misread. */
const CHARSET = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';

/** What stands in for a key that cannot be one: nothing that looks like one, or one with a letter that is wrong or missing. */
export type NoIdentity =
  | { refused: 'none' }
  /** `near`: the four letters around the wrong one, as they were typed, when it is known which one. */
  | { refused: 'mistyped'; near?: string };

const isKey = (key: string): boolean => bech32.decodeUnsafe(key.toLowerCase(), 90) !== undefined;

/**
 * The secret key in what somebody typed or pasted: in capitals or not, over several lines, with the dashes of a word processor, with words
 * before it, or the whole file that `age-keygen` writes.
 */
export function identityIn(typed: string): string | NoIdentity {
  const lines = typed.split(/\r\n|\r|\n/u).filter((line) => !line.trimStart().startsWith('#'));
  const letters = lines
    .join('')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\s\p{Cf}]/gu, '')
    .toUpperCase();
  const begins = letters.indexOf(PREFIX);
  if (begins < 0) return { refused: 'none' };
  const after = letters.slice(begins + PREFIX.length).replace(/[^A-Z0-9].*$/u, '');
  const key = PREFIX + after;
  if (after.length === LENGTH && isKey(key)) return key;
  const place = after.length === LENGTH ? wrongPlace(after) : undefined;
  if (place === undefined) return { refused: 'mistyped' };
  const from = Math.max(0, Math.min(place - 1, LENGTH - 4));
  return { refused: 'mistyped', near: after.slice(from, from + 4) };
}

/** Where the one wrong letter is: the sum that a key carries comes out right for one change and no other. */
function wrongPlace(after: string): number | undefined {
  for (let place = 1; place < LENGTH; place++) {
    for (const letter of CHARSET) {
      if (isKey(`${PREFIX}${after.slice(0, place)}${letter}${after.slice(place + 1)}`)) return place;
    }
  }
  return undefined;
}
