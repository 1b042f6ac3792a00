import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The notebook's own messages: the panel does without their weight. */
export const sayNotebook = said({ en, fr });
