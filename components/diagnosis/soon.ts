import { addDays, type LocalDate, wallAt } from '../../lib/domain/when/calendar.ts';

/** The day proposed where none was said: a week from now. */
export const soon = (): LocalDate => addDays(wallAt(Date.now()).date, 7);
