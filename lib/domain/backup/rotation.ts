import { addDays, type LocalDate, monthOf, wallAt, weekdayOf } from '../when/calendar.ts';
import { type CopyKind, nameOf } from './names.ts';

/** How many of each are kept: a copy for every weekday, five weeks and twelve months. Each name is overwritten when its turn comes again. */
const WEEKS = 5;

/** Days of two Mondays in a row are seven apart, whatever the year does. */
const FIRST_MONDAY = Date.parse('1970-01-05T00:00Z');
const WEEK = 7 * 86_400_000;

const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));
const weekSlot = (date: LocalDate): number => (((Date.parse(`${mondayOf(date)}T00:00Z`) - FIRST_MONDAY) / WEEK) % WEEKS) + 1;
const two = (number: number) => `${number}`.padStart(2, '0');

const slotsOf = (date: LocalDate): [day: string, week: string, month: string] => [
  `day-${weekdayOf(date)}`,
  `week-${weekSlot(date)}`,
  `month-${two(monthOf(date))}`,
];

/**
 * Names of the files that a copy made today goes to: that of the weekday (1 is Monday), and the first copy of a week or a month also to
 * that of the week or the month. Nothing in a name tells more than its series and when its turn is.
 * @param mark of the series: see `newMark`
 * @param last the day of the copy before in this series; undefined when there is none
 */
export function filesFor(mark: string, today: LocalDate, last: LocalDate | undefined, kind: CopyKind): string[] {
  const [day, week, month] = slotsOf(today);
  const slots = [day];
  if (last === undefined || mondayOf(last) !== mondayOf(today)) slots.push(week);
  // Years later all three may have their turn again at once: the month then keeps the older copy, or this one would be all there is.
  const overAll = last !== undefined && slotsOf(last).join() === slotsOf(today).join();
  if (last === undefined || (last.slice(0, 7) !== today.slice(0, 7) && !overAll)) slots.push(month);
  return slots.map((slot) => nameOf(mark, slot, kind));
}

/**
 * Whether a copy is due: none was made today, by the clock on the wall.
 * @param lastAt when the last one was made, in milliseconds since 1970; one that seems to lie ahead (a clock set back) does not count
 */
export function isDue(lastAt: number | undefined, now: number): boolean {
  return lastAt === undefined || lastAt > now || wallAt(lastAt).date !== wallAt(now).date;
}

/** So long after a session none is likely to begin at once: in milliseconds. */
const QUIET_AFTER = 30 * 60_000;

/**
 * Whether the copy of the day is to be made anew, so that the work of the day is in it: a session has ended since, and half an hour has
 * gone by.
 * @param endedAt when the latest session ended; undefined when there was none
 */
export const isDueAgain = (lastAt: number, endedAt: number | undefined, now: number): boolean =>
  endedAt !== undefined && endedAt > lastAt && now - endedAt >= QUIET_AFTER;

/** After so many days without a copy it is said, quietly. */
const OVERDUE_AFTER = 3;

/** Whole days since the last copy, by the calendar. */
export function ageInDays(lastAt: number, now: number): number {
  const day = (at: number) => Date.parse(`${wallAt(at).date}T00:00Z`);
  return Math.max(0, Math.round((day(now) - day(lastAt)) / 86_400_000));
}

/** Whether the last copy is so old that the coach should know. @param since when copies were set up */
export const isOverdue = (lastAt: number | undefined, since: number, now: number): boolean =>
  ageInDays(lastAt ?? since, now) >= OVERDUE_AFTER;
