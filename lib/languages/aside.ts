import { en } from './en/aside.ts';
import { fr } from './fr/aside.ts';
import { said } from './language.ts';

/** The messages of the presence drawer and of the finder. */
export const sayAside = said({ en, fr });
