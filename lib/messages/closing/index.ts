import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The messages of the close and the recap, in the coach's language unless the client is to read them. */
export const sayClosing = said({ en, fr });
