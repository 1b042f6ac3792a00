import { numberWord, toDigits } from '../numbers.ts';

/** Patterns below are for plain text (no case, no accents), and are joined into larger ones. */
const weekdays = [
  'monday|lundi',
  'tuesday|mardi',
  'wednesday|mercredi',
  'thursday|jeudi',
  'friday|vendredi',
  'saturday|samedi',
  'sunday|dimanche',
];
// Some of these are words of their own ("mon", "sat", "mer"): a date or a time has to follow.
const shortWeekdays = ['mon|lun', 'tues?|mar', 'wed|mer', 'thu(?:rs?)?|jeu', 'fri|ven', 'sat|sam', 'sun|dim'];
const months = [
  'january|janvier',
  'february|fevrier',
  'march|mars',
  'april|avril',
  'may|mai',
  'june|juin',
  'july|juillet',
  'august|aout',
  'september|septembre',
  'october|octobre',
  'november|novembre',
  'december|decembre',
];
const shortMonths = ['jan|janv', 'feb|fev', 'mar', 'apr|avr', 'may|mai', 'jun|juin', 'jul|juil', 'aug|aout', 'sept?', 'oct', 'nov', 'dec'];

function numberedBy(long: readonly string[], short: readonly string[], name: string): number {
  const word = name.replace(/\.$/u, '');
  const among = (list: readonly string[]) => list.findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(word)) + 1;
  return among(long) || among(short);
}

export const weekday = `(?:${weekdays.join('|')})`;
export const shortWeekday = `(?:${shortWeekdays.join('|')})\\.?`;
// A full stop is part of a short name only: after a long one it ends the sentence.
export const month = `(?:${months.join('|')}|(?:${shortMonths.join('|')})(?![a-z])\\.?)`;
/** Monday 1 to Sunday 7. */
export const weekdayNumber = (name: string): number => numberedBy(weekdays, shortWeekdays, name);
/** January 1 to December 12. */
export const monthNumber = (name: string): number => numberedBy(months, shortMonths, name);

/** A whole number in digits or words, or "a", "une". */
export const quantity = `(?:\\d{1,3}|(?:${numberWord})(?:[ -](?:et[ -]|and )?(?:${numberWord}))*|an?)`;
export const quantityOf = (text: string): number => (/^an?$/u.test(text) ? 1 : Number(toDigits(text.replace(/-/gu, ' '))));

/** "by", "d'ici": done on that day at the latest. */
export const deadline =
  "(?:(?:by |before )?(?:the )?(?:end of(?: the)? day|eod|cob)(?: on)?|by|before|until|till|no later than|d'ici(?: a)?(?: au)?|avant|jusqu'a(?:u)?|au plus tard|pour)";

/** What can follow a bare number that is a day or an hour; before any other word it counts something ("3 calls"). */
export const goesOn = `(?=$|\\s*[,.;:!?)\\]"»…-](?!\\d)|\\n|\\s+(?:at|a|by|on|in|with|to|and|or|for|from|before|after|around|if|when|so|then|i|we|but|next|this|tomorrow|morning|evening|afternoon|vers|avant|apres|pour|et|ou|avec|chez|dans|si|quand|je|j'|on|mais|puis|du|au|matin|soir|midi|le|demain|ce|${weekday}|\\d)(?![a-z]))`;
