import { en } from './en/around.ts';
import { fr } from './fr/around.ts';
import { said } from './language.ts';

/** The messages of what stands around the field: a panel that opens does without their weight. */
export const sayAround = said({ en, fr });
