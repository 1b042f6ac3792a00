import { en } from './en/diagnosis.ts';
import { fr } from './fr/diagnosis.ts';
import { said } from './language.ts';

/** The messages of the opening and of what is not done. */
export const sayDiagnosis = said({ en, fr });
