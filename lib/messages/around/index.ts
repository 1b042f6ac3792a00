import { said } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The messages of what stands around the field: a panel that opens does without their weight. */
export const sayAround = said({ en, fr });
