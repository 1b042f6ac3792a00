/** What single keys do, each with its sign. */
export const signActs = ['presence', 'plainly', 'find', 'keys'] as const;
export type SignAct = (typeof signActs)[number];
export type Signs = Readonly<Record<SignAct, string>>;

/** Unshifted on every Latin keyboard, or where everybody looks for them; and no letters, which go to the field. */
export const usualSigns: Signs = { presence: ',', plainly: ';', find: '/', keys: '?' };

/** The coach's own signs over the usual ones. */
export const signsWith = (own: Partial<Signs> | undefined): Signs => ({ ...usualSigns, ...own });

/** Whether what was kept can be used: every sign one sign, no letter or digit, and none twice. */
export function areSigns(own: unknown): own is Partial<Signs> {
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return false;
  const sound = Object.entries(own).every(([act, sign]) => Object.hasOwn(usualSigns, act) && /^[^\p{L}\p{M}\p{N}\p{Z}\p{C}]$/u.test(sign));
  return sound && new Set(Object.values(signsWith(own))).size === signActs.length;
}
