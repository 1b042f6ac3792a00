import { addDays, type LocalDate } from '../when/calendar.ts';
import { ofKind, type Plan, type Rail } from './rail.ts';

/** The plans of which it is not said yet what came of them, the earliest day first; on one day, the one that was made first. */
export const openPlans = (rails: readonly Rail[]): Plan[] =>
  ofKind(rails, 'plan')
    .filter(({ outcome }) => outcome === undefined)
    .sort((a, b) => a.by.localeCompare(b.by) || a.at - b.at);

/** The plan that Preparation asks about: its day has come, or gone by. One at a time, the earliest first (method.md §7). */
export const planDue = (rails: readonly Rail[], today: LocalDate): Plan | undefined => openPlans(rails).find(({ by }) => by <= today);

/** So many days are proposed where the words name none. */
const USUAL = 14;

/**
 * The day proposed for a plan: the latest that its words name. An earlier one is more often part of the behaviour ("calls before noon,
 * by 24 December").
 * @param named the days found in the words
 */
export function proposedDay(named: readonly { date: LocalDate }[], today: LocalDate): LocalDate {
  const latest = named
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return latest !== undefined && latest > today ? latest : addDays(today, USUAL);
}
