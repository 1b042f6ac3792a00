import { en } from './en/parting.ts';
import { fr } from './fr/parting.ts';
import { language } from './language.ts';

const all = { en, fr };

/** The messages of plans, of the parting plan and of the coach's own stories. */
export const sayParting = () => all[language()];
