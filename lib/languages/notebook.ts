import { said } from './language.ts';

/** The notebook's own messages: the panel does without their weight. */
export const sayNotebook = said('notebook');
