import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The messages of energy, checks, signs and what is done about them. */
export const saySigns = said({ en, fr });
