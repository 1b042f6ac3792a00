import type { LocalDate } from '../when/calendar.ts';
import { wallAt } from '../when/calendar.ts';
import { ofKind, type Parting, type PartingItem, type Plan, partingItems, type Rail } from './rail.ts';

/** The parting plan that is being prepared, the latest if there should be several. */
export const partingUnderWay = (rails: readonly Rail[]): Parting | undefined =>
  ofKind(rails, 'parting').findLast(({ closedAt }) => closedAt === undefined);

/**
 * The plan whose breach is the reason to offer a parting plan: said today not to have been kept, and none begun since. Tomorrow the coach
 * who did nothing about it has chosen.
 */
export function planBroken(rails: readonly Rail[], today: LocalDate): Plan | undefined {
  if (partingUnderWay(rails)) return undefined;
  const partings = ofKind(rails, 'parting');
  return ofKind(rails, 'plan').findLast(({ outcome }) => {
    if (outcome?.as !== 'not-kept' || wallAt(outcome.at).date !== today) return false;
    return !partings.some(({ at }) => at >= outcome.at);
  });
}

/** How many of its points are done; what a newer Aparté may have added does not count. */
export const pointsDone = ({ done }: Pick<Parting, 'done'>): number => partingItems.filter((item) => done.includes(item)).length;

/** The points done, with this one or without, in their own order. */
export const withPoint = (done: readonly PartingItem[], item: PartingItem, ticked: boolean): PartingItem[] =>
  partingItems.filter((one) => (one === item ? ticked : done.includes(one)));
