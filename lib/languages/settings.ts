import { said } from './language.ts';

/** What the settings say of themselves: only the notebook has their weight. */
export const saySettings = said('settings');
