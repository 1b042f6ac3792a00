import { said } from './language.ts';

/** The messages of "say it plainly" and of the coach's ground rules. */
export const sayPlainly = said('plainly');
