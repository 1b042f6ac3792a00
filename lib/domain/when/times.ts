import { numberWord, toDigits } from '../numbers.ts';
import type { LocalTime } from './calendar.ts';
import { partOf, partWords } from './days.ts';
import { goesOn } from './names.ts';
import { type Groups, type Part, type Rule, rule } from './rule.ts';

/** A time as the words say it. */
export interface Time {
  hour: number;
  minute: number;
  /** Said in full (24 hours, am, pm, noon): nothing about it has to be found out. */
  exact: boolean;
  part?: Part;
  /** By then at the latest: "avant 9 h". */
  deadline?: boolean;
  /** Stands for a time even when no day is near it. */
  alone: boolean;
}

/** What is proposed when only a part of the day was said: always shown as not said. */
const proposed: Record<Part, LocalTime> = { morning: '09:00', afternoon: '14:00', evening: '19:00', night: '21:00' };
export const proposedFor = (part: Part): LocalTime => proposed[part];

const word = `(?:${numberWord})`;
const hourWord = `(?:\\d{1,2}|${word}(?: (?:et )?${word})?)`;
const numberOf = (text: string | undefined): number => (text === undefined ? 0 : Number(toDigits(text.replace(/^oh /u, ''))));
const before = "(?<at>(?:at|around|about|from|until|by|before|after|a|vers|des|de|entre|between|avant|apres|pour|jusqu'a) )?";
const part = `(?: (?:in the |at |du |de l'|le |de la |ce |this )?(?<part>${partWords}))?`;
const half = '(?<meridiem> ?(?:[ap]m|[ap]\\.m\\.))';

// "De deux heures" and "about two hours" are lengths.
const points = /^(?:at|around|from|until|by|before|a|vers|des|entre|between|avant|jusqu'a) $/u;

const latest = /^(?:by|before|until|avant|jusqu'a) ?$/u;

function read(groups: Groups, hour: number, minute: number, exact: boolean, alone: boolean): Time | undefined {
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59)) return undefined;
  const said = groups.part && partOf(groups.part);
  return {
    hour,
    minute,
    exact,
    deadline: latest.test(groups.at ?? ''),
    alone: groups.at ? points.test(groups.at) : alone,
    ...(said ? { part: said } : {}),
  };
}

function meridiem(groups: Groups): Time | undefined {
  const hour = numberOf(groups.hour);
  if (hour < 1 || hour > 12) return undefined;
  return read(groups, (hour % 12) + (/p/u.test(groups.meridiem ?? '') ? 12 : 0), numberOf(groups.minute), true, true);
}

/** "neuf heures et demie", "dix heures moins le quart". */
const frenchMinutes: Record<string, number> = { 'et demi': 30, 'et demie': 30, 'et quart': 15, 'moins le quart': -15 };

function french(groups: Groups): Time | undefined {
  const hour = groups.noon ? (groups.noon === 'midi' ? 12 : 24) : numberOf(groups.hour);
  const minutes = frenchMinutes[groups.fraction ?? ''] ?? numberOf(groups.minute);
  const total = hour * 60 + minutes;
  // "Midi" alone is a meal, "2 h" a length.
  const alone = !groups.noon && (/^\d+ ?h ?\d\d$/u.test(groups.all ?? '') || Boolean(groups.fraction) || hour >= 7);
  if (hour > 23 || minutes > 59) return undefined;
  // Nobody meets at three in the morning who says "à 3 h": from six on hours are as said.
  return read(groups, Math.floor(total / 60), total % 60, hour === 0 || hour >= 6 || /^0/u.test(groups.hour ?? ''), alone);
}

/** "half past nine", "quarter to ten", "half nine" (British: 9:30). */
function english(groups: Groups): Time | undefined {
  const minutes = groups.half ? 30 : groups.quarter ? 15 : numberOf(groups.some);
  const total = numberOf(groups.hour) * 60 + (groups.to ? -minutes : minutes);
  return total < 60 ? undefined : read(groups, Math.floor(total / 60), total % 60, false, true);
}

/** "9-10 am", "11-1 pm": the half of the day is that of the end, unless the stretch crosses noon. */
function stretch(groups: Groups): Time | undefined {
  const [from, to] = [Number(groups.hour) % 12, Number(groups.end) % 12];
  const evening = /p/u.test(groups.meridiem ?? '') !== from > to;
  return read(groups, from + (evening ? 12 : 0), numberOf(groups.minute), true, true);
}

export const times: readonly Rule<Time>[] = [
  rule(`${before}(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))? ?(?:-|to|and) ?(?<end>\\d{1,2})(?:[:.]\\d\\d)?${half}`, stretch),
  rule(`${before}(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?${half}${part}`, meridiem),
  rule(`${before}(?<hour>${hourWord})${half}${part}`, meridiem),
  rule(`${before}(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)${part}`, (groups) => {
    const exact = /^0/u.test(groups.hour ?? '') || Number(groups.hour) > 12;
    return read(groups, numberOf(groups.hour), numberOf(groups.minute), exact, Number(groups.hour) >= 7);
  }),
  rule(`${before}(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)${part}`, (groups) => {
    return read(groups, numberOf(groups.hour), numberOf(groups.minute), Number(groups.hour) > 12, false);
  }),
  rule(
    `${before}(?<all>(?<hour>\\d{1,2}) ?(?:h|heures?)(?: ?(?<minute>[0-5]\\d)(?! ?h)| (?<fraction>et demie?|et quart|moins le quart))?)${part}`,
    french,
  ),
  rule(
    `${before}(?<hour>${hourWord}) heures?(?: (?<minute>${word}(?:[ -](?:et )?${word})?)| (?<fraction>et demie?|et quart|moins le quart))?${part}`,
    french,
  ),
  rule(`${before}(?<noon>midi)(?: (?<fraction>et demie?|et quart|moins le quart)| (?<minute>trente|quinze|\\d\\d))?`, french),
  rule(`${before}(?:noon|midday|lunch ?time)`, (groups) => read(groups, 12, 0, true, false)),
  rule(`${before}(?:midnight|minuit)`, (groups) => read(groups, 23, 59, false, false)),
  rule(`${before}(?:(?<half>half)(?: past)?|(?<quarter>quarter|a quarter) (?:past|(?<to>to))) (?<hour>${hourWord})${part}`, english),
  rule(`${before}(?<some>five|ten|twenty|twenty[ -]five) (?:past|(?<to>to)) (?<hour>${hourWord})${part}`, english),
  rule(`${before}(?<hour>${hourWord}) o'clock${part}`, (groups) => read(groups, numberOf(groups.hour), 0, false, true)),
  rule(
    `(?<at>at|around|about|from|until|by|before|after) (?<hour>${hourWord})(?: (?<minute>fifteen|thirty|forty[ -]five|oh five|ten|twenty))?${part}${goesOn}`,
    (groups) => {
      // "Nine thirty" are two numbers beside each other.
      const joined = /^(?<hour>\w+) (?<minute>thirty|fifteen|twenty|ten)$/u.exec(groups.hour ?? '')?.groups;
      const { hour, minute } = { ...groups, ...joined };
      const alone = /^(?:at|around)$/u.test(groups.at ?? '') && numberOf(hour) > 1;
      const time = read(groups, numberOf(hour), numberOf(minute), numberOf(hour) > 12, alone);
      return time && { ...time, alone };
    },
  ),
];

/** What ends a stretch of time that has begun: "9 to 10", "de 9 h à 10 h". Only its beginning is kept; "9 h et 3 appels" is none. */
export const untilTime = new RegExp(
  `(?:(?: ?- ?| (?:to|until|till|a|jusqu'a) )\\d{1,2}${goesOn}|(?: ?- ?| (?:to|and|until|till|a|et|jusqu'a) )(?:\\d{1,2}(?:[:.]\\d\\d| ?h(?: ?\\d\\d)?| heures?)|\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]m|[ap]\\.m\\.)|noon|midi))(?![\\p{L}\\p{N}])`,
  'uy',
);
