import { said } from './language.ts';

/** The messages of energy, checks, signs and what is done about them. */
export const saySigns = said('signs');
