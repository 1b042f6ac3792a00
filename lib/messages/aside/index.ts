import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The messages of the presence drawer and of the finder. */
export const sayAside = said({ en, fr });
