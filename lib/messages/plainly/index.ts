import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** The messages of "say it plainly" and of the coach's ground rules. */
export const sayPlainly = () => all[language()];
