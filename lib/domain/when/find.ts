import type { Language } from '../language.ts';
import { plain } from '../plain.ts';
import { exists, type LocalDate, type LocalTime, wallAt } from './calendar.ts';
import { phraseAt } from './phrase.ts';
import { resolve } from './resolve.ts';
import type { Here } from './rule.ts';

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
    if (resolved) {
      const [from, to] = [origin(at), origin(found.to)];
      const strange = resolved.time && !exists({ date: resolved.date, time: resolved.time }, zone);
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
