import { type Language, language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** The messages of the close and the recap, in the coach's language unless the client is to read them. */
export const sayClosing = (shown: Language = language()) => all[shown];
