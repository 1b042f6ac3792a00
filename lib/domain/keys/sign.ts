import { type SignAct, type Signs, signActs } from './signs.ts';

/** What a sign does. */
export const actOf = (key: string, signs: Signs): SignAct | undefined => signActs.find((act) => signs[act] === key);

/**
 * Why a key cannot be the sign of something.
 * - `letter`, `digit`: they are for writing and choosing
 * - `none`: nothing that is one sign (Space and Enter press what has the focus)
 * - `taken`: it does something else already
 */
export type SignRefusal = 'letter' | 'digit' | 'none' | 'taken';

export function refuseSign(key: string, act: SignAct, signs: Signs): SignRefusal | undefined {
  if ([...key].length !== 1 || /^[\p{Z}\p{C}]$/u.test(key)) return 'none';
  if (/^[\p{L}\p{M}]$/u.test(key)) return 'letter';
  if (/^\p{N}$/u.test(key)) return 'digit';
  const taken = actOf(key, signs);
  return taken !== undefined && taken !== act ? 'taken' : undefined;
}
