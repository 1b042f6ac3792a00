import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The messages of the opening and of what is not done. */
export const sayDiagnosis = said({ en, fr });
