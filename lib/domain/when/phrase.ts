import { dates } from './dates.ts';
import { days, nextWeekday, partOf, partWords } from './days.ts';
import { deadline, shortWeekday } from './names.ts';
import { type Day, type Here, longest, rule } from './rule.ts';
import { type Time, times, untilTime } from './times.ts';

/** A day, a time or both, as words say them, and where those end. */
export type Found = { day?: Day; time?: Time; to: number };

const byThen = new RegExp(`${deadline} `, 'uy');
const shortAfter = /^(?:by|before|until|till) $/u;
const atTheLatest = /,? (?:au plus tard|at the latest|latest|maximum|max)(?!\p{L})/uy;
const byItself = /^(?:within|sous|d'ici|jusqu'au|(?:in|over|within) the next|by |dans la semaine)/u;
const partAfter = new RegExp(`,? (?:in the |dans la |dans l'|au |the )?(?<part>${partWords})(?![\\p{L}\\p{N}])`, 'uy');
const gap = /,? (?:- )?/uy;
const shortDay = rule<Day>(`(?<weekday>${shortWeekday}),?`, ({ weekday = '' }, here) => {
  // "Mon" is "my" in French, "Sam" a name in English.
  if (here.language === 'en' && !/^(?:mon|tue|wed|thu|fri|sat|sun)/u.test(weekday)) return undefined;
  if (here.language === 'fr' && weekday.startsWith('mon')) return undefined;
  return nextWeekday(weekday, here);
});
const lasting = /\b(?:pendant|durant|for|during|en|fais|faire|encore|de|about|environ) $/u;
const rate = /^ (?:par|per|a|each|of|de|d'|chaque|every)(?![\p{L}\p{N}])/u;

function stickyEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function timeAt(text: string, at: number, here: Here): { value: Time; to: number } | undefined {
  const time = longest(times, text, at, here);
  const end = time && stickyEnd(untilTime, text, time.to);
  // "De 2 h à 3 h" is how long, "de 20 h à 21 h" is when.
  if (end) return { value: { ...time.value, alone: time.value.alone || time.value.hour >= 7 }, to: end };
  return time;
}

/** "lundi matin vers 9 h". @param after whether a word stands before it that a day follows: "by Fri" */
function dayFirst(text: string, at: number, here: Here, after: boolean): Found | undefined {
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
  if (short && !time && !after) return undefined;
  return time ? { day, time: time.value, to: time.to } : { day, to };
}

/** "at nine on Thursday", or a time alone */
function timeFirst(text: string, at: number, here: Here): Found | undefined {
  const time = timeAt(text, at, here);
  if (!time) return undefined;
  const day = longest([...dates, ...days], text, stickyEnd(gap, text, time.to) ?? text.length, here);
  if (day && !day.value.time) return { day: day.value, time: time.value, to: day.to };
  const length = lasting.test(text.slice(Math.max(0, at - 20), at)) || rate.test(text.slice(time.to));
  return time.value.alone && !length ? { time: time.value, to: time.to } : undefined;
}

/** The longest phrase of a day and a time that begins at a place of a plain text. */
export function phraseAt(text: string, at: number, here: Here): (Found & { deadline: boolean }) | undefined {
  const after = stickyEnd(byThen, text, at);
  const starts = after === undefined ? [at] : [at, after];
  const readings = starts.flatMap((start) => {
    const found = [dayFirst(text, start, here, shortAfter.test(text.slice(at, start))), timeFirst(text, start, here)].filter(
      (found) => found !== undefined,
    );
    return found.map((one) => {
      const to = stickyEnd(atTheLatest, text, one.to) ?? one.to;
      const said = start !== at || to !== one.to || byItself.test(text.slice(at, to));
      return { ...one, to, deadline: said || Boolean(one.day?.deadline || one.time?.deadline) };
    });
  });
  return readings.reduce<(Found & { deadline: boolean }) | undefined>((best, one) => (best && best.to >= one.to ? best : one), undefined);
}
