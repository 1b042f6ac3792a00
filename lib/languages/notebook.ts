import { en } from './en/notebook.ts';
import { fr } from './fr/notebook.ts';
import { said } from './language.ts';

/** The notebook's own messages: the panel does without their weight. */
export const sayNotebook = said({ en, fr });
