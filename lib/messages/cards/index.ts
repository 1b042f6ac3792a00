import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** The messages of the picture cards and of the stage. */
export const sayCards = () => all[language()];
