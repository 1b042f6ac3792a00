import { said } from './language.ts';

/** The messages of the opening and of what is not done. */
export const sayDiagnosis = said('diagnosis');
