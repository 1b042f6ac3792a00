import { en } from './en/guard-rails.ts';
import { fr } from './fr/guard-rails.ts';
import { said } from './language.ts';

/** The messages of the guard rails in the notebook. */
export const sayGuardRails = said({ en, fr });
