import { type LocalDate, wallAt } from '../domain/when/calendar.ts';

/** The day it is here now. */
export const today = (): LocalDate => wallAt(Date.now()).date;
