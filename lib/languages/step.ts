import { said } from './language.ts';

/** The messages of the steps of a moment: a panel that opens does without their weight. */
export const sayStep = said('step');
