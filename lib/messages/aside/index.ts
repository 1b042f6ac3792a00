import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** The messages of the presence drawer and of the finder. */
export const sayAside = () => all[language()];
