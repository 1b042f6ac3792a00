import { addDays, type LocalDate } from '../domain/when/calendar.ts';
import { today } from './today.ts';

/** The day proposed where none was said: a week from now. */
export const soon = (): LocalDate => addDays(today(), 7);
