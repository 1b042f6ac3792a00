import { addMonths, asDay, type LocalDate } from './calendar.ts';

/** Why a day is asked for again. missing: nothing was chosen · none: no day of any calendar that can be meant · past: over · far: further off than anybody plans */
export type DayRefusal = 'missing' | 'none' | 'past' | 'far';

/** Nobody plans further ahead. */
const YEARS_AHEAD = 10;

/**
 * The day for something that is still to be done, as it may be kept, or why it is asked for again.
 * @param raw as a field gives it
 * @param today the earliest that can be meant
 */
export function plannedDay(raw: string | undefined, today: LocalDate): { day: LocalDate } | { refused: DayRefusal } {
  if (!raw) return { refused: 'missing' };
  const day = asDay(raw);
  if (!day) return { refused: 'none' };
  if (day < today) return { refused: 'past' };
  return day > addMonths(today, 12 * YEARS_AHEAD) ? { refused: 'far' } : { day };
}
