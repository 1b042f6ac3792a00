import { said } from './language.ts';

/** The messages of the presence drawer and of the finder. */
export const sayAside = said('aside');
