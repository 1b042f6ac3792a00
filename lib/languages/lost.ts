import { en } from './en/lost.ts';
import { fr } from './fr/lost.ts';
import { said } from './language.ts';

/** What is said when notes are gone or cannot be opened; loaded with what shows it. */
export const sayLost = said({ en, fr });
