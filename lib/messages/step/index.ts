import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The messages of the steps of a moment: a panel that opens does without their weight. */
export const sayStep = said({ en, fr });
