import { language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const all = { en, fr };

/** The messages of what stands around the field: a panel that opens does without their weight. */
export const sayAround = () => all[language()];
