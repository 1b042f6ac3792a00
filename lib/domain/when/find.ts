import type { Language } from '../language.ts';
import { plain } from '../plain.ts';
import { asDay, exists, type LocalDate, type LocalTime, wallAt } from './calendar.ts';
import type { Due } from './due.ts';
import { misread } from './misread.ts';
import { phraseAt } from './phrase.ts';
import { resolve } from './resolve.ts';
import type { Here } from './rule.ts';

/** What is found in somebody's words; local, as on the wall, whatever the time zone. */
interface Said {
  /** The words it was read from. */
  text: string;
  /** Where they begin in the text, in UTF-16 units, and where they end. */
  from: number;
  to: number;
  time?: LocalTime;
  /** By then at the latest: "d'ici vendredi". */
  deadline?: true;
  /** The time was not said ("tomorrow evening") or fits the words only in part ("at three"): the chip says so. */
  timeGuessed?: true;
  /** Nothing was guessed. */
  certain: boolean;
}

/** A day, and perhaps a time: the words leave no doubt about the day. */
interface SaidDay extends Said {
  date: LocalDate;
  guess?: never;
}

/** Several days fit the words ("next Thursday", "this weekend", "at nine"), and this is one: kept only when the coach takes it. */
interface GuessedDay extends Said {
  guess: LocalDate;
  date?: never;
}

export type When = SaidDay | GuessedDay;

/** The day and time as the coach takes them, seen and clicked. */
export const takenDue = ({ date, guess, time, deadline }: When): Due => ({
  date: date ?? guess,
  ...(time ? { time } : {}),
  ...(deadline ? { deadline } : {}),
});

/** What is kept without a click: a day that was said. Of a guess nothing is. */
export const saidDue = (when: When): Due | undefined => (when.date ? takenDue(when) : undefined);

// "Before Friday" is by Thursday to some.
const strictly = /^(?:before|avant) /u;
/** So many units before a phrase can be a word that makes it something else. */
const NEAR = 20;
const past = /(?:\b(?:last|since|depuis|past|yesterday|hier)) $/u;
const passed = /^ (?:derniere?s?|passee?s?|last|ago)\b/u;
const address = /^[.@]\p{L}/u;
const edge = /[\p{L}\p{N}]/u;

/**
 * Days and times in somebody's words, in English and French alike, first to last, none overlapping. What is left open is filled in
 * towards the future and marked as guessed; what is past, or no more than looks like a date, is not found. Never throws for a text.
 * @param language of the words, for what differs between languages: 3/4, "next Thursday"
 * @param now milliseconds since 1970, UTC
 * @param timeZone IANA name; this machine's own when absent
 * @throws RangeError for a time zone that the browser does not know
 */
export function findWhen(original: string, language: Language, now: number, timeZone?: string): When[] {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { date: today, time } = wallAt(now, zone);
  const here: Here = { today, time, language, later: (ms) => wallAt(now + ms, zone) };
  const { text, origin } = plain(original);
  const all: When[] = [];
  for (let at = 0; at < text.length; at++) {
    if (edge.test(text[at - 1] ?? '') || !edge.test(text[at] ?? '') || /[\d.,:/-]\d/u.test(text.slice(Math.max(0, at - 1), at + 1)))
      continue;
    const found = phraseAt(text, at, here);
    if (!found) continue;
    if (past.test(text.slice(Math.max(0, at - NEAR), at)) || passed.test(text.slice(found.to)) || address.test(text.slice(found.to))) {
      at = found.to - 1;
      continue;
    }
    const resolved = resolve(found.day, found.time, here);
    const date = asDay(resolved?.date);
    const doubt = date && misread(text, at, found.to);
    if (resolved && date && doubt !== 'none') {
      const [from, to] = [origin(at), origin(found.to)];
      const strange = resolved.time && !exists({ date, time: resolved.time }, zone);
      const timeGuessed = resolved.timeGuessed || Boolean(strange);
      const before = found.deadline && !found.time && strictly.test(text.slice(at));
      const dayGuessed = resolved.dayGuessed || before || doubt === 'guess';
      all.push({
        ...{ text: original.slice(from, to), from, to },
        ...(resolved.time ? { time: resolved.time } : {}),
        ...(found.deadline ? { deadline: true } : {}),
        ...(dayGuessed ? { guess: date } : { date }),
        ...(timeGuessed ? { timeGuessed: true } : {}),
        certain: !dayGuessed && !timeGuessed,
      });
    }
    at = found.to - 1;
  }
  return all;
}

/** At most so many are shown under the words: what a line has room for. */
const SHOWN = 3;

/** The days in words that are offered, and the one that is kept unless the coach chooses otherwise: the first that was said, not guessed. */
export function saidIn(words: string, language: Language, now: number): { found: When[]; due: Due | undefined } {
  const found = findWhen(words, language, now).slice(0, SHOWN);
  return { found, due: found.map(saidDue).find(Boolean) };
}
