import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The messages of the guard rails in the notebook. */
export const sayGuardRails = said({ en, fr });
