import { isLetter } from './stroke.ts';

/** What single keys do, each with its sign. */
export const signActs = ['presence', 'plainly', 'find', 'keys'] as const;
export type SignAct = (typeof signActs)[number];
export type Signs = Readonly<Record<SignAct, string>>;

/** Unshifted on every Latin keyboard, or where everybody looks for them; and no letters, which go to the field. */
export const usualSigns: Signs = { presence: ',', plainly: ';', find: '/', keys: '?' };

/** The coach's own signs over the usual ones. */
export const signsWith = (own: Partial<Signs> | undefined): Signs => ({ ...usualSigns, ...own });

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
  if ([...key].length !== 1 || /^[\s\p{C}]$/u.test(key)) return 'none';
  if (isLetter(key)) return 'letter';
  if (/^\p{N}$/u.test(key)) return 'digit';
  const taken = actOf(key, signs);
  return taken !== undefined && taken !== act ? 'taken' : undefined;
}

/** Whether what was kept can be used: every sign a sign, and none twice. */
export function areSigns(own: unknown): own is Partial<Signs> {
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return false;
  const known = Object.entries(own).every(([act, key]) => signActs.some((one) => one === act) && typeof key === 'string');
  if (!known) return false;
  const all = signsWith(own);
  return signActs.every((act) => refuseSign(all[act], act, all) === undefined) && new Set(Object.values(all)).size === signActs.length;
}
