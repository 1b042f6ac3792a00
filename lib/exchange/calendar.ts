import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalDayJsStub,
  type ICalEvent,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { addDays, type LocalDate, type LocalTime } from '../domain/when/calendar.ts';
import { fileName } from './file-name.ts';

/** One thing the client puts in the calendar: their own words, and nobody's name. */
export interface CalendarEntry {
  /** The same from export to export (the homework's id): a later file updates what an earlier one brought. */
  id: string;
  words: string;
  date: LocalDate;
  /** All day when absent: then the same day wherever they are. */
  time?: LocalTime;
  /** Their "when …, I will …". */
  ifThen?: string;
}

export interface CalendarSettings {
  /** Milliseconds since 1970, UTC. */
  exportedAt: number;
  /** IANA name of the zone in which times are meant; this machine's own when absent. */
  timeZone?: string;
  /** Length of an entry that has a time, in minutes; 30 when absent. */
  minutes?: number;
}

/** A title that calendars show whole, in UTF-16 units; what is longer stands whole in the description. */
const LONGEST_TITLE = 100;
/** In seconds: ten minutes before an entry that has a time; nine in the morning of one that is a day. */
const ALARM_BEFORE = 10 * 60;
const ALARM_MORNING = 9 * 60 * 60;
/** `SEQUENCE` counts the seconds from here: it grows with every export, and 31 bits last for decades (RFC 5545 §3.8.7.4). */
const SEQUENCE_FROM = Date.UTC(2026, 0, 1);

/**
 * What the wall shows, for ical-generator (in the shape of a Day.js, which it knows). A `Date` would go through this machine's own
 * zone, which moves a time that does not exist there.
 */
function shown(date: LocalDate, time: LocalTime, minutesLater = 0): ICalDayJsStub {
  const at = new Date(Date.parse(`${date}T${time}Z`) + minutesLater * 60_000);
  const digits = at.toISOString().replace(/\D/gu, '');
  const wall: ICalDayJsStub = {
    format: (pattern) => (pattern === 'YYYYMMDD' ? digits.slice(0, 8) : digits.slice(8, 14)),
    isValid: () => true,
    toDate: () => at,
    toJSON: () => at.toJSON(),
    tz: () => wall,
    utc: () => wall,
  };
  return wall;
}

/** One line of at most `LONGEST_TITLE`, ended between words. */
function title(words: string): string {
  const line = words.trim().split('\n')[0]?.trim() ?? '';
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE).toWellFormed().replace('\ufffd', '');
  return `${cut.replace(/\s+\S*$/u, '')} …`;
}

function description({ words, ifThen }: CalendarEntry): string {
  const whole = title(words) === words.trim() ? '' : words.trim();
  return [whole, ifThen?.trim()].filter(Boolean).join('\n\n');
}

function event(entry: CalendarEntry, { exportedAt, minutes = 30 }: CalendarSettings, timeZone: string): ICalEventData {
  const about = description(entry);
  const common = {
    id: `${entry.id}@aparte`,
    summary: title(entry.words),
    stamp: new Date(exportedAt),
    sequence: Math.max(0, Math.floor((exportedAt - SEQUENCE_FROM) / 1000)),
    ...(about ? { description: about } : {}),
  };
  if (!entry.time) {
    const days = { start: shown(entry.date, '00:00'), end: shown(addDays(entry.date, 1), '00:00'), allDay: true };
    return { ...common, ...days, transparency: ICalEventTransparency.TRANSPARENT };
  }
  return { ...common, start: shown(entry.date, entry.time), end: shown(entry.date, entry.time, minutes), timezone: timeZone };
}

function ring(event: ICalEvent): void {
  const type = ICalAlarmType.display;
  if (!event.allDay()) event.createAlarm({ type, trigger: ALARM_BEFORE });
  // Said by a call of its own: ical-generator 11.1 does not take it with the rest, and would count from the end of the day.
  else event.createAlarm({ type, triggerAfter: ALARM_MORNING }).relatesTo(ICalAlarmRelatesTo.start);
}

/**
 * The text of a calendar file (iCalendar, RFC 5545): times in their zone, with its rules in the file, because Outlook reads them
 * and no list of names; days floating. Given again, later, it updates what it brought before (RFC 5546 §2.1.5: a higher `SEQUENCE`).
 * @throws RangeError without entries (no calendar takes an empty file), or for a time zone that nobody knows
 */
export function calendarFile(entries: readonly CalendarEntry[], settings: CalendarSettings): string {
  if (entries.length === 0) throw new RangeError('A calendar file needs an entry.');
  const wanted = settings.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Browsers still say Asia/Calcutta: the rules come with the name that goes with them.
  const [rules, parameter] = tzlib_get_ical_block(wanted);
  if (!rules || !parameter?.startsWith('TZID=')) throw new RangeError(`Unknown time zone: ${wanted}`);
  const timeZone = parameter.slice('TZID='.length);
  const calendar = ical({
    prodId: { company: 'Aparte', product: 'Aparte' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (name) => (name === timeZone ? rules : null) },
  });
  for (const entry of entries) ring(calendar.createEvent(event(entry, settings, timeZone)));
  return calendar.toString();
}

/** File name of a calendar file: a code and a day, never a name. @param now milliseconds since 1970 */
export const calendarName = (now: number, clientId?: string): string => fileName(now, 'ics', clientId);
