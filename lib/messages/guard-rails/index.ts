import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** The messages of the guard rails in the notebook. */
export const sayGuardRails = () => all[language()];
