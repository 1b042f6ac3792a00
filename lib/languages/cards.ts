import { said } from './language.ts';

/** The messages of the picture cards and of the stage. */
export const sayCards = said('cards');
