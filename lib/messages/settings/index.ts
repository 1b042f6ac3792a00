import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What the settings say of themselves: only the notebook has their weight. */
export const saySettings = said({ en, fr });
