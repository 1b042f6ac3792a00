import { said } from './language.ts';

/** The messages of the close and the recap, in the coach's language unless the client is to read them. */
export const sayClosing = said('closing');
