import { en } from './en/cards.ts';
import { fr } from './fr/cards.ts';
import { said } from './language.ts';

/** The messages of the picture cards and of the stage. */
export const sayCards = said({ en, fr });
