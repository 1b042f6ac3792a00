import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What is said about copies; loaded with what shows it. */
export const sayBackup = said({ en, fr });
