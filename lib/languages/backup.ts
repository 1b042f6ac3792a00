import { en } from './en/backup.ts';
import { fr } from './fr/backup.ts';
import { said } from './language.ts';

/** What is said about copies; loaded with what shows it. */
export const sayBackup = said({ en, fr });
