import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The messages of "say it plainly" and of the coach's ground rules. */
export const sayPlainly = said({ en, fr });
