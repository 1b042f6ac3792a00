/** A day of the Gregorian calendar, wherever one is: `YYYY-MM-DD`. What comes from outside becomes one by `asDay` alone. */
export type LocalDate = `${number}-${number}-${number}`;
/** A time on the clock on the wall, 24 hours: `HH:MM`. */
export type LocalTime = `${number}:${number}`;
/** A day and a time as a calendar and a clock on the wall show them; no instant until a time zone is known. */
export interface Wall {
  date: LocalDate;
  time: LocalTime;
}

const DAY = 86_400_000;
const two = (part: number) => `${part}`.padStart(2, '0');

/** Days are counted in UTC, where every one has 24 hours: only the count matters here. */
const count = (date: LocalDate): number => Date.parse(`${date}T00:00Z`);
const fromCount = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10) as LocalDate;

/** The day, or undefined when there is none: 30 February. @param month 1 to 12 @param day 1 to 31 @param year 1970 to 9999 */
export function dateOf(year: number, month: number, day: number): LocalDate | undefined {
  const date = `${year}-${two(month)}-${two(day)}` as LocalDate;
  const ms = count(date);
  return year >= 1970 && year <= 9999 && !Number.isNaN(ms) && fromCount(ms) === date ? date : undefined;
}

/** Days that are kept lie between these, both included: outside of them is a slip of the hand, such as a fifth digit of the year. */
const FIRST_DAY: LocalDate = '2000-01-01';
const LAST_DAY: LocalDate = '2199-12-31';

/** The day that a text is, from whatever field, file or database it comes; undefined when it is none, or none that can be meant. */
export function asDay(text: unknown): LocalDate | undefined {
  const [, year, month, day] = (typeof text === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)) || [];
  const date = dateOf(Number(year), Number(month), Number(day));
  return date && date >= FIRST_DAY && date <= LAST_DAY ? date : undefined;
}

/** The time of day that a text is; undefined when it is none. */
export const asTime = (text: unknown): LocalTime | undefined =>
  typeof text === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text) ? (text as LocalTime) : undefined;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
/** 1 to 12. */
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
/** 1 to 31. */
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10));
/** Monday 1 to Sunday 7 (ISO 8601). */
export const weekdayOf = (date: LocalDate): number => new Date(count(date)).getUTCDay() || 7;

export const addDays = (date: LocalDate, days: number): LocalDate => fromCount(count(date) + days * DAY);

/** The same day so many months on; the last of the month when it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  for (let day = dayOf(date); ; day--) {
    const found = dateOf(year, month, day);
    if (found || day <= 28) return found ?? date;
  }
}

/** The last day of its month. */
export const endOfMonth = (date: LocalDate): LocalDate =>
  addDays(`${addMonths(`${date.slice(0, 8)}01` as LocalDate, 1).slice(0, 8)}01` as LocalDate, -1);

/** The time with so many hours and minutes. @param hour 0 to 23 @param minute 0 to 59 */
export const timeOf = (hour: number, minute = 0): LocalTime => `${two(hour)}:${two(minute)}` as LocalTime;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than all the rest. */
function formatFor(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = timeZone && formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...(timeZone ? { timeZone } : {}),
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  // This machine's own zone can change while a page is open: on a journey.
  if (timeZone) formats.set(timeZone, format);
  return format;
}

/**
 * What calendar and clock show at a moment.
 * @param at milliseconds since 1970, UTC
 * @param timeZone IANA name; this machine's own when absent
 * @throws RangeError for a time zone that the browser does not know
 */
export function wallAt(at: number, timeZone?: string): Wall {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return { date: `${parts.year}-${parts.month}-${parts.day}` as LocalDate, time: `${parts.hour}:${parts.minute}` as LocalTime };
}

/**
 * The moment at which calendar and clock show this: the first of two when clocks are set back. A time that is left out when they
 * are set forward counts from before the change, as RFC 5545 §3.3.5 has it.
 * @returns milliseconds since 1970, UTC
 */
export function momentOf(wall: Wall, timeZone?: string): number {
  const asUtc = (shown: Wall) => Date.parse(`${shown.date}T${shown.time}Z`);
  const wanted = asUtc(wall);
  const offsetAt = (at: number) => asUtc(wallAt(at, timeZone)) - at;
  const earlier = offsetAt(wanted - DAY);
  const first = wanted - earlier;
  if (offsetAt(first) === earlier) return first;
  const second = wanted - offsetAt(wanted + DAY);
  return asUtc(wallAt(second, timeZone)) === wanted ? second : first;
}

/** Whether clocks there ever show this: not when it falls in the hour that is left out in spring. */
export function exists(wall: Wall, timeZone?: string): boolean {
  const shown = wallAt(momentOf(wall, timeZone), timeZone);
  return shown.date === wall.date && shown.time === wall.time;
}
