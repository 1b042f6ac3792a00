import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** The messages of the opening and of what is not done. */
export const sayDiagnosis = () => all[language()];
