import { addDays, type LocalDate, type LocalTime, timeOf } from './calendar.ts';
import type { Day, Here, Part } from './rule.ts';
import { proposedFor, type Time } from './times.ts';

interface Resolved {
  date: LocalDate;
  time?: LocalTime;
  dayGuessed: boolean;
  timeGuessed: boolean;
}

/** From when on a part of today is over. */
const over: Record<Part, LocalTime> = { morning: '12:00', afternoon: '18:00', evening: '23:00', night: '23:59' };

/** The hour of 24: by the part of the day, else the one of two at which people meet. */
function hourOf(time: Time, part: Part | undefined): { hour: number; guessed: boolean } {
  const { hour } = time;
  if (hour >= 12 || hour === 0) return { hour, guessed: hour === 23 && !time.exact };
  if (part === 'afternoon' || part === 'evening') return { hour: hour + 12, guessed: false };
  if (part === 'night') return { hour: hour >= 6 ? hour + 12 : hour, guessed: false };
  if (part === 'morning' || time.exact) return { hour, guessed: false };
  return hour <= 6 ? { hour: hour + 12, guessed: true } : { hour, guessed: hour === 7 };
}

function clockOf(time: Time, part: Part | undefined): { time: LocalTime; guessed: boolean } {
  const { hour, guessed } = hourOf(time, time.part ?? part);
  return { time: timeOf(hour, time.minute), guessed };
}

/** Day and time together, towards the future; undefined when what was said is over. */
export function resolve(day: Day | undefined, time: Time | undefined, here: Here): Resolved | undefined {
  const said = time && clockOf(time, day?.part);
  if (!day) {
    if (!said) return undefined;
    const date = said.time > here.time ? here.today : addDays(here.today, 1);
    return { date, time: said.time, dayGuessed: true, timeGuessed: said.guessed };
  }
  const { date, guessed: dayGuessed = false, part } = day;
  const gone = (clock: LocalTime) => date === here.today && clock <= here.time;
  if (day.time) return { date, time: day.time, dayGuessed, timeGuessed: true };
  if (said) {
    // "Today at three", said at five past three: the clock cannot be meant so.
    const late = { date, dayGuessed, timeGuessed: true };
    if (!gone(said.time)) return { date, time: said.time, dayGuessed, timeGuessed: said.guessed };
    const evening = timeOf((Number(said.time.slice(0, 2)) + 12) % 24, time.minute);
    return { ...late, time: !time.exact && evening > here.time ? evening : said.time };
  }
  if (!part) return { date, dayGuessed, timeGuessed: false };
  if (gone(over[part])) return undefined;
  return gone(proposedFor(part))
    ? { date, dayGuessed, timeGuessed: false }
    : { date, time: proposedFor(part), dayGuessed, timeGuessed: true };
}
