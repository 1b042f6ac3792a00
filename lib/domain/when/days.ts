import { addDays, addMonths, endOfMonth, type LocalDate, weekdayOf, yearOf } from './calendar.ts';
import { goesOn, quantity, quantityOf, weekday, weekdayNumber } from './names.ts';
import { type Day, type Groups, type Here, type Part, type Rule, rule } from './rule.ts';

const FRIDAY = 5;
const SATURDAY = 6;

/** The next such weekday, never today: who means today says so. */
const upcoming = (here: Here, day: number): LocalDate => addDays(here.today, ((day - weekdayOf(here.today) + 6) % 7) + 1);
/** Such a weekday in the calendar week that begins next Monday. */
const nextWeeks = (here: Here, day: number): LocalDate => addDays(here.today, 7 - weekdayOf(here.today) + day);

/**
 * "Next Thursday" said on a Monday: in three days to some, in ten to others. French is read as the first to come, English as
 * the one of next week; either way somebody has to look. On a Friday both are the same day.
 */
function next(here: Here, day: number): Day {
  const [soon, later] = [upcoming(here, day), nextWeeks(here, day)];
  return { date: here.language === 'fr' ? soon : later, guessed: soon !== later };
}

const parts: [RegExp, Part][] = [
  [/^(?:morning|matin)/u, 'morning'],
  [/^(?:afternoon|apres|aprem)/u, 'afternoon'],
  [/^(?:evening|soir|tonight)/u, 'evening'],
  [/^(?:night|nuit)/u, 'night'],
];
export const partWords = '(?:morning|matinee|matin|afternoon|apres[ -]midi|aprem|evening|soiree|soir|night|nuit)';
export const partOf = (word: string): Part | undefined => parts.find(([pattern]) => pattern.test(word))?.[1];

function fromNow(groups: Groups, here: Here): Day | undefined {
  const amount = quantityOf(groups.amount ?? '');
  const unit = groups.unit ?? '';
  const date = here.today;
  if (!Number.isFinite(amount) || amount < 1) return undefined;
  if (/^(?:h|min)/u.test(unit)) {
    const hours = unit.startsWith('h');
    if (hours && amount % 24 === 0) return { date: addDays(date, amount / 24) };
    return here.later(amount * (hours ? 3_600_000 : 60_000));
  }
  if (/^(?:fortnight|quinzaine)/u.test(unit)) return { date: addDays(date, 14 * amount) };
  if (/^(?:month|mois)/u.test(unit)) return { date: addMonths(date, amount) };
  if (/^(?:year|an)/u.test(unit)) return { date: addMonths(date, 12 * amount) };
  if (/^(?:week|semaine)/u.test(unit)) return { date: addDays(date, 7 * amount) };
  // French counts both ends: "dans huit jours" is a week, "dans quinze jours" two.
  const counted = { 8: 7, 15: 14 }[amount];
  return counted && unit.startsWith('j') ? { date: addDays(date, counted), guessed: true } : { date: addDays(date, amount) };
}

/** The next such weekday; said on that very day, it is most likely the one in a week, but somebody has to look. */
export function nextWeekday(name: string, here: Here): Day {
  const day = weekdayNumber(name);
  return { date: upcoming(here, day), guessed: day === weekdayOf(here.today) };
}

/** The beginning, middle or end of a week that begins on a Monday. */
function within(where: string | undefined, monday: LocalDate): LocalDate {
  if (/^(?:fin|end|late)/u.test(where ?? '')) return addDays(monday, FRIDAY - 1);
  return /^m/u.test(where ?? '') ? addDays(monday, 2) : monday;
}

const where =
  '(?:(?:at |by |en |a |au )?(?:the |la |le )?(?<where>debut|milieu|fin|beginning|start|early|middle|mid|end|late|later)(?: de| of)?(?: la| the)?[ -])';
const units = '(?<unit>fortnights?|quinzaine|months?|mois|years?|ans?|weeks?|semaines?|days?|jours?|hours?|heures?|minutes?|min|h)';
const nextWeek = '(?:(?:la )?semaine (?:prochaine|pro|qui vient)|next week)';

/** Days that are named by what they are from today. */
export const days: readonly Rule<Day>[] = [
  rule("(?:today|aujourd'?hui)", (_, here) => ({ date: here.today })),
  rule('(?:tonight|ce soir|this evening)', (_, here) => ({ date: here.today, part: 'evening' })),
  rule(`(?:this|cet(?:te)?|ce) (?<part>${partWords})`, (groups, here) => ({ date: here.today, part: partOf(groups.part ?? '') as Part })),
  rule('(?:the )?end of (?:the|this) day|(?:la )?fin de (?:la )?journee', (_, here) => ({ date: here.today, guessed: true })),
  rule('(?:tomorrow|tmrw|demain)', (_, here) => ({ date: addDays(here.today, 1) })),
  rule('(?:the )?day after tomorrow|apres[ -]demain', (_, here) => ({ date: addDays(here.today, 2) })),
  rule(`(?:on |this |le |ce )?(?<weekday>${weekday})(?: (?:de )?cette semaine| this week)?`, ({ weekday = '' }, here) =>
    nextWeekday(weekday, here),
  ),
  rule(`(?:le )?(?<weekday>${weekday}) (?:prochain|suivant|qui vient|pro)|(?:on )?next (?<en>${weekday})`, ({ weekday, en = '' }, here) => {
    return next(here, weekdayNumber(weekday ?? en));
  }),
  rule(`(?<amount>${quantity}) weeks? (?:(?:on|from) (?<weekday>${weekday})|(?:from )?(?<day>today|tomorrow))`, (groups, here) => {
    const first = groups.weekday ? upcoming(here, weekdayNumber(groups.weekday)) : addDays(here.today, groups.day === 'tomorrow' ? 1 : 0);
    const weeks = quantityOf(groups.amount ?? '');
    return Number.isFinite(weeks) ? { date: addDays(first, 7 * weeks) } : undefined;
  }),
  rule(`(?:le )?(?<weekday>${weekday}) en (?<far>huit|quinze)|(?<en>${weekday}) week`, (groups, here) => {
    const date = upcoming(here, weekdayNumber(groups.weekday ?? groups.en ?? ''));
    return { date: addDays(date, groups.far === 'quinze' ? 14 : 7) };
  }),
  rule(
    `(?:on |le )?(?<weekday>${weekday})(?: de|,? of|,)? ${nextWeek}|${nextWeek},? (?:on |le )?(?<after>${weekday})`,
    ({ weekday, after = '' }, here) => ({ date: nextWeeks(here, weekdayNumber(weekday ?? after)) }),
  ),
  rule(`(?:on |this |next )(?<weekday>mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)${goesOn}`, ({ weekday = '' }, here) => {
    return here.language === 'en' ? nextWeekday(weekday, here) : undefined;
  }),
  // "Every Monday" begins on the next one; that it comes again is for the words to say.
  rule(`(?:every|each|chaque|tous les|on) (?<weekday>${weekday})s?|(?<plural>${weekday})s`, ({ weekday, plural = '' }, here) => {
    return { date: upcoming(here, weekdayNumber(weekday ?? plural)), guessed: true };
  }),
  rule(`(?:in|dans|within|sous|d'ici(?: a)?|(?:in|over|within) the next|dans les) (?<amount>${quantity}) ?${units}`, fromNow),
  rule(`(?<amount>${quantity}) ?${units} from (?:now|today)`, fromNow),
  rule('(?:ce|le|this|the|at the|over the|on the) week[ -]?end', (_, here) => {
    return { date: weekdayOf(here.today) >= SATURDAY ? here.today : upcoming(here, SATURDAY), guessed: true };
  }),
  rule('(?:le )?week[ -]?end prochain|next week[ -]?end', (_, here) => ({ date: nextWeeks(here, SATURDAY), guessed: true })),
  rule(`${where}?${nextWeek}`, (groups, here) => ({ date: within(groups.where, nextWeeks(here, 1)), guessed: true })),
  rule(`${where}(?:this )?(?:week|semaine)|(?:this week|cette semaine|dans la semaine)`, (groups, here) => {
    const date = within(groups.where ?? 'end', addDays(here.today, 1 - weekdayOf(here.today)));
    const rest = addDays(here.today, 7 - weekdayOf(here.today));
    return { date: date >= here.today ? date : rest, guessed: true, deadline: !groups.where };
  }),
  rule(`${where}(?:this |du |le )?(?:month|mois)|this month|ce mois(?:-ci)?`, (groups, here) => {
    if (groups.where && !/^(?:fin|end|late)/u.test(groups.where)) return undefined;
    return { date: endOfMonth(here.today), guessed: true, deadline: !groups.where };
  }),
  rule('(?:la )?fin du mois|(?:the )?end of (?:the|this) month', (_, here) => ({ date: endOfMonth(here.today), guessed: true })),
  rule("(?:la )?fin de l'annee|(?:the )?end of (?:the|this) year", (_, here) => {
    return { date: `${yearOf(here.today)}-12-31` as LocalDate, guessed: true };
  }),
];
