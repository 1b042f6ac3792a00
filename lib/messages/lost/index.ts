import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What is said when notes are gone or cannot be opened; loaded with what shows it. */
export const sayLost = said({ en, fr });
