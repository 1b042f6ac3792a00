import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** The notebook's own messages: the panel does without their weight. */
export const sayNotebook = () => all[language()];
