import { type LocalDate, wallAt } from '../../lib/domain/when/calendar.ts';

/** The day it is here now. */
export const today = (): LocalDate => wallAt(Date.now()).date;
