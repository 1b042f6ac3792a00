import { said } from './language.ts';

/** The messages of plans, of the parting plan and of the coach's own stories. */
export const sayParting = said('parting');
