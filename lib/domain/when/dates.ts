import { addDays, addMonths, dateOf, dayOf, endOfMonth, type LocalDate, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { goesOn, month, monthNumber, shortWeekday, weekday, weekdayNumber } from './names.ts';
import { type Day, type Groups, type Here, type Rule, rule } from './rule.ts';

/** So far ahead a 29 February is always found (2096 to 2104). */
const YEARS_AHEAD = 8;

/** A day and month of a year, or of the next year that has it; a day that was said of the past is no plan. */
function inYear(here: Here, month: number, day: number, year?: string): LocalDate | undefined {
  if (year) {
    const date = dateOf(Number(year.length === 2 ? `20${year}` : year), month, day);
    return date && date >= here.today ? date : undefined;
  }
  for (let ahead = 0; ahead <= YEARS_AHEAD; ahead++) {
    const date = dateOf(yearOf(here.today) + ahead, month, day);
    if (date && date >= here.today) return date;
  }
  return undefined;
}

/** The next month that has such a day. */
function dayOfMonth(here: Here, day: number): LocalDate | undefined {
  for (let ahead = 0; ahead <= 3; ahead++) {
    const first = addMonths(`${here.today.slice(0, 8)}01` as LocalDate, ahead);
    const date = dateOf(yearOf(first), monthOf(first), day);
    if (date && date >= here.today) return date;
  }
  return undefined;
}

/** The weekday that was said with a date should be its own; when it is another one, somebody has to look. */
function checked(groups: Groups, date: LocalDate | undefined): Day | undefined {
  const wrong = date && groups.weekday && weekdayNumber(groups.weekday) !== weekdayOf(date);
  return date && { date, guessed: Boolean(wrong) };
}

const numberOf = (day: string | undefined): number => (/^(?:premier|first)$/u.test(day ?? '') ? 1 : Number(day));

function dayAndMonth(groups: Groups, here: Here): Day | undefined {
  return checked(groups, inYear(here, monthNumber(groups.month ?? ''), numberOf(groups.day), groups.year));
}

/** 25/11 in every language but that of the United States, where it is 11/25: what can be both is a guess in English. */
function numeric(groups: Groups, here: Here): Day | undefined {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const swapped = second > 12;
  const date = inYear(here, swapped ? first : second, swapped ? second : first, groups.year);
  const day = checked(groups, date);
  const both = first <= 12 && second <= 12 && first !== second;
  return day && { ...day, guessed: day.guessed || (both && here.language === 'en') };
}

/** "lundi 30": the next 30th or the one after that is a Monday; when neither is, the day of the month, as a guess. */
function weekdayAndDay(groups: Groups, here: Here): Day | undefined {
  const date = dayOfMonth(here, Number(groups.day));
  const after = date && dayOfMonth({ ...here, today: addDays(date, 1) }, dayOf(date));
  const found = [date, after].find((day) => day && weekdayOf(day) === weekdayNumber(groups.weekday ?? ''));
  return found ? { date: found } : date && { date, guessed: true };
}

/** "Fin novembre", "mid-December": the last, the middle or the first day of it. */
function aboutMonth({ where = '', month = '' }: Groups, here: Here): Day | undefined {
  const end = /^(?:fin|end|late)/u.test(where);
  const first = inYear({ ...here, today: `${here.today.slice(0, 8)}01` as LocalDate }, monthNumber(month), 1);
  const date = first && (end ? endOfMonth(first) : /^m/u.test(where) ? addDays(first, 14) : first);
  return date && date >= here.today ? { date, guessed: true } : undefined;
}

/** "Le 12": of several counted up, or of "the 3rd" alone, it may be a page, a chapter, an exercise. */
function bareDay(groups: Groups, here: Here): Day | undefined {
  const day = checked(groups, dayOfMonth(here, Number(groups.day)));
  const counts = groups.others !== undefined || (groups.by ?? groups.on) === undefined;
  return day && { ...day, guessed: day.guessed || counts };
}

/** What follows a number that is a day by itself: something else than what it counts, and no list of things that are counted. */
const alone = (article: string) => {
  const and = '(?:,|,? (?:et|ou|and|or)) ';
  const another = `${and}(?:${article})?\\d{1,2}(?: ?(?:st|nd|rd|th|er))?(?!\\d| ?h)`;
  const counted = `${and}(?:${article}\\d|\\d{1,2}(?:st|nd|rd|th|e)|(?:${article})?(?:premier|deuxieme|second|troisieme|quatrieme|dernier|third|last))`;
  return `(?:(?=(?<others>(?:${another})+)${goesOn}(?!${counted}))|${goesOn}(?!${counted}))`;
};

const anyWeekday = `(?<weekday>${weekday}|${shortWeekday})`;
const named = `(?:(?:on |le )?${anyWeekday},? )?(?:on )?(?:the |le )?`;
const year = '(?:,? (?<year>\\d{4}))?';
// A bare "3/4" is more often three quarters.
const slashed = '(?<first>\\d{1,2})/(?<second>\\d{1,2})';

/** Days that are named by their number. */
export const dates: readonly Rule<Day>[] = [
  rule('(?:on )?(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})', (groups, here) => {
    const date = dateOf(Number(groups.year), Number(groups.month), Number(groups.day));
    return date && date >= here.today ? { date } : undefined;
  }),
  rule(`${named}(?<day>\\d{1,2}|premier)(?: ?(?:st|nd|rd|th|er|e))?,? (?:of )?(?<month>(?!may|march)${month})${year}`, dayAndMonth),
  // "The first may be hard", "10 march to the town hall": these months are words of their own.
  rule(`${named}(?<day>\\d{1,2}|first)(?: ?(?:st|nd|rd|th))?,? (?<month>${month})(?:(?:,? (?<year>\\d{4}))|${goesOn})`, dayAndMonth),
  rule(`${named}(?<day>\\d{1,2}|first)(?: ?(?:st|nd|rd|th))? of (?<month>${month})${year}`, dayAndMonth),
  // "Du 3 au 5 mars": only the beginning is kept.
  rule(`(?:du |from |the )*(?<day>\\d{1,2}) ?(?:-|au|to|et|and) ?\\d{1,2} (?<month>${month})${year}`, dayAndMonth),
  rule(`${named}(?<month>${month}) (?<day>\\d{1,2})(?:st|nd|rd|th),?${year}`, dayAndMonth),
  rule(`(?<month>${month}) (?<day>\\d{1,2}) ?(?:-|to) ?\\d{1,2}`, dayAndMonth),
  rule(`(?:(?:en |a la |a |au )*(?<where>fin|debut|mi|milieu))(?: de)?[ -](?<month>${month})`, aboutMonth),
  // "Start March training plan": in English only "of", or what can come after it, makes it a day.
  rule(`(?:(?:at |in |by )*(?:the )?(?<where>end|beginning|start|middle)) of (?<month>${month})`, aboutMonth),
  rule(`(?:(?:at |in |by |around )?(?<where>early|mid|late))[ -](?<month>${month})${goesOn}`, aboutMonth),
  rule(`(?:at |by |until |till )(?<where>end|start) (?<month>${month})${goesOn}`, aboutMonth),
  // "March 3 miles", "I may 3": without a word that goes on after it, it is no date.
  rule(`${named}(?<month>${month}) (?<day>\\d{1,2})(?:,? (?<year>\\d{4}))?${goesOn}`, dayAndMonth),
  rule(`(?:(?:on |le )?${anyWeekday},? (?:the |le )?|on |le |the )${slashed}(?:/(?<year>\\d{4}|\\d{2}))?`, numeric),
  rule(`${slashed}(?= (?:at|a) \\d| \\d{1,2} ?(?:h|am|pm|:))`, numeric),
  rule(`${slashed}/(?<year>\\d{4}|\\d{2})`, numeric),
  rule('(?<first>\\d{1,2})[.-](?<second>\\d{1,2})[.-](?<year>\\d{4})', numeric),
  // "10/12" is a mark as well.
  rule('(?<first>\\d{2})/(?<second>\\d{2})(?!/)', (groups, here) => {
    const day = numeric(groups, here);
    const mark = Math.max(Number(groups.first), Number(groups.second)) <= 12;
    return day && { ...day, guessed: day.guessed || mark };
  }),
  rule(`(?:on |le )?${anyWeekday},? (?:the |le )?(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th|er))?${goesOn}`, weekdayAndDay),
  // Without its month only what can follow a day, after all the numbers that are counted up: "le 2 et le 3 de la fiche" is a page.
  rule(`(?<by>le|d'ici au|jusqu'au) (?<day>\\d{1,2})(?: ?er)?${alone('le ')}`, bareDay),
  rule(`(?<on>on )?the (?<day>\\d{1,2})(?:st|nd|rd|th)${alone('the ')}`, bareDay),
];
