import { addDays, type LocalDate, type LocalTime } from './when/calendar.ts';

/** The start of the day for most: a nudge for something earlier comes the day before. */
const MORNING: LocalTime = '10:00';

/**
 * The day on which a nudge is proposed: that of the thing itself, so that it can still be done; the day before for a deadline, or
 * for the early morning. Never before tomorrow, when there is still nothing to remind of.
 * @returns undefined when the day is over, or is today
 */
export function nudgeDay(due: { date: LocalDate; time?: LocalTime; deadline?: true }, today: LocalDate): LocalDate | undefined {
  if (due.date <= today) return undefined;
  const before = due.deadline || (due.time !== undefined && due.time < MORNING);
  const proposed = before ? addDays(due.date, -1) : due.date;
  return proposed > today ? proposed : due.date;
}
