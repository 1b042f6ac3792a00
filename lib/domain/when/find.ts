import type { Language } from '../language.ts';
import { plain } from '../plain.ts';
import { exists, type LocalDate, type LocalTime, wallAt } from './calendar.ts';
import { dates } from './dates.ts';
import { days, nextWeekday, partOf, partWords } from './days.ts';
import { deadline, shortWeekday } from './names.ts';
import { resolve } from './resolve.ts';
import { type Day, type Here, longest, rule } from './rule.ts';
import { type Time, times, untilTime } from './times.ts';

/** A day, and perhaps a time, found in somebody's words; local, as on the wall, whatever the time zone. */
export interface When {
  /** The words it was read from. */
  text: string;
  /** Where they begin in the text, in UTF-16 units, and where they end. */
  from: number;
  to: number;
  date: LocalDate;
  time?: LocalTime;
  /** By then at the latest: "d'ici vendredi". */
  deadline?: true;
  /** Several days fit the words ("next Thursday", "this weekend", "at nine"): the chip says so. */
  dayGuessed?: true;
  /** The time was not said ("tomorrow evening") or fits the words only in part ("at three"): the chip says so. */
  timeGuessed?: true;
  /** Nothing was guessed. */
  certain: boolean;
}

type Found = { day?: Day; time?: Time; to: number };

const edge = /[\p{L}\p{N}]/u;
const byThen = new RegExp(`${deadline} `, 'uy');
const byItself = /^(?:within|sous|d'ici|jusqu'au|(?:in|over|within) the next|by |dans la semaine)/u;
// "Before Friday" is by Thursday to some.
const strictly = /^(?:before|avant) /u;
const partAfter = new RegExp(`,? (?:in the |dans la |dans l'|au |the )?(?<part>${partWords})(?![\\p{L}\\p{N}])`, 'uy');
const gap = /,? (?:- )?/uy;
const shortDay = rule<Day>(`(?<weekday>${shortWeekday}),?`, ({ weekday = '' }, here) => {
  // "Mon" is "my" in French.
  if (here.language === 'fr' && weekday.startsWith('mon')) return undefined;
  return nextWeekday(weekday, here);
});
const past = /(?:\b(?:last|since|depuis|past|yesterday|hier)) $/u;
const passed = /^ (?:derniere?s?|passee?s?|last|ago)\b/u;
const lasting = /\b(?:pendant|durant|for|during|en|fais|faire|encore|de|about|environ) $/u;
const rate = /^ (?:par|per|a|each|of|de|d'|chaque|every)(?![\p{L}\p{N}])/u;
const address = /^[.@]\p{L}/u;

function stickyEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function timeAt(text: string, at: number, here: Here): { value: Time; to: number } | undefined {
  const time = longest(times, text, at, here);
  return time && { value: time.value, to: stickyEnd(untilTime, text, time.to) ?? time.to };
}

/** "lundi matin vers 9 h" */
function dayFirst(text: string, at: number, here: Here): Found | undefined {
  const named = longest([...dates, ...days], text, at, here);
  const short = named ? undefined : longest([shortDay], text, at, here);
  const found = named ?? short;
  if (!found) return undefined;
  let { value: day, to } = found;
  partAfter.lastIndex = to;
  const part = partAfter.exec(text);
  if (part && !day.part) {
    const said = partOf(part.groups?.part ?? '');
    if (said) day = { ...day, part: said };
    to += part[0].length;
  }
  const time = timeAt(text, stickyEnd(gap, text, to) ?? text.length, here);
  if (short && !time) return undefined;
  return time ? { day, time: time.value, to: time.to } : { day, to };
}

/** "at nine on Thursday", or a time alone */
function timeFirst(text: string, at: number, here: Here): Found | undefined {
  const time = timeAt(text, at, here);
  if (!time) return undefined;
  const day = longest([...dates, ...days], text, stickyEnd(gap, text, time.to) ?? text.length, here);
  if (day && !day.value.time) return { day: day.value, time: time.value, to: day.to };
  const length = lasting.test(text.slice(0, at)) || rate.test(text.slice(time.to));
  return time.value.alone && !length ? { time: time.value, to: time.to } : undefined;
}

function foundAt(text: string, at: number, here: Here): (Found & { deadline: boolean }) | undefined {
  const after = stickyEnd(byThen, text, at);
  const starts = after === undefined ? [at] : [at, after];
  const readings = starts.flatMap((start) => {
    const found = [dayFirst(text, start, here), timeFirst(text, start, here)].filter((found) => found !== undefined);
    return found.map((one) => ({ ...one, deadline: start !== at || byItself.test(text.slice(at, one.to)) || Boolean(one.day?.deadline) }));
  });
  return readings.reduce<(Found & { deadline: boolean }) | undefined>((best, one) => (best && best.to >= one.to ? best : one), undefined);
}

/**
 * Days and times in somebody's words, in English and French alike, first to last, none overlapping. What is left open is filled in
 * towards the future and marked as guessed; what is past, or no more than looks like a date, is not found. Never throws for a text.
 * @param language of the words, for what differs between languages: 3/4, "next Thursday"
 * @param now milliseconds since 1970, UTC
 * @param timeZone IANA name; this machine's own when absent
 * @throws RangeError for a time zone that the browser does not know
 */
export function findWhen(original: string, language: Language, now: number, timeZone?: string): When[] {
  const { date: today, time } = wallAt(now, timeZone);
  const here: Here = { today, time, language, later: (ms) => wallAt(now + ms, timeZone) };
  const { text, origin } = plain(original);
  const all: When[] = [];
  for (let at = 0; at < text.length; at++) {
    if (edge.test(text[at - 1] ?? '') || !edge.test(text[at] ?? '') || /[\d.,:/-]\d/u.test(text.slice(Math.max(0, at - 1), at + 1)))
      continue;
    const found = foundAt(text, at, here);
    if (!found) continue;
    if (past.test(text.slice(0, at)) || passed.test(text.slice(found.to)) || address.test(text.slice(found.to))) {
      at = found.to - 1;
      continue;
    }
    const resolved = resolve(found.day, found.time, here);
    if (resolved) {
      const [from, to] = [origin(at), origin(found.to)];
      const strange = resolved.time && !exists({ date: resolved.date, time: resolved.time }, timeZone);
      const timeGuessed = resolved.timeGuessed || Boolean(strange);
      const dayGuessed = resolved.dayGuessed || (found.deadline && !found.time && strictly.test(text.slice(at)));
      all.push({
        ...{ text: original.slice(from, to), from, to, date: resolved.date },
        ...(resolved.time ? { time: resolved.time } : {}),
        ...(found.deadline ? { deadline: true } : {}),
        ...(dayGuessed ? { dayGuessed: true } : {}),
        ...(timeGuessed ? { timeGuessed: true } : {}),
        certain: !dayGuessed && !timeGuessed,
      });
    }
    at = found.to - 1;
  }
  return all;
}
