import { said } from './language.ts';

/** The messages of what stands around the field: a panel that opens does without their weight. */
export const sayAround = said('around');
