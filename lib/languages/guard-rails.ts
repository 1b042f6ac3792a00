import { said } from './language.ts';

/** The messages of the guard rails in the notebook. */
export const sayGuardRails = said('guardRails');
