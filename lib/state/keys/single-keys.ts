import { type Signs, usualSigns } from '../../domain/keys/signs.ts';

/** How the coach likes single keys; kept right by whoever reads the preferences of the page. */
export const singleKeys: { on: boolean; signs: Signs } = { on: true, signs: usualSigns };
