import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** What the settings say of themselves: only the notebook has their weight. */
export const saySettings = () => all[language()];
