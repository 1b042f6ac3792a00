import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** What is said about copies; loaded with what shows it. */
export const sayBackup = () => all[language()];
