import { en } from './en/plainly.ts';
import { fr } from './fr/plainly.ts';
import { said } from './language.ts';

/** The messages of "say it plainly" and of the coach's ground rules. */
export const sayPlainly = said({ en, fr });
