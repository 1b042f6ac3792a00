import { said } from './language.ts';

/** What is said when notes are gone or cannot be opened; loaded with what shows it. */
export const sayLost = said('lost');
