import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** The messages of plans, of the parting plan and of the coach's own stories. */
export const sayParting = () => all[language()];
