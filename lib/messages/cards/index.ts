import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The messages of the picture cards and of the stage. */
export const sayCards = said({ en, fr });
