import { said } from './language.ts';

/** What is said about copies; loaded with what shows it. */
export const sayBackup = said('backup');
