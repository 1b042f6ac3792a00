import { choiceOf, isMiss } from './counted.ts';
import type { Told } from './outcome.ts';

/** Whether Firm 2 stands after this one was missed: putting the outcome or the stance right takes it back. */
const isUltimatum = (homework: Told): boolean => isMiss(homework) && choiceOf(homework)?.chosen === 'firm-2';

/**
 * Whether this homework is a condition: the work ends if it is missed (method.md §5, Firm 2). It stops being one as soon as what it
 * followed from was put right.
 * @param history all of that client's homework
 */
export const isCondition = ({ condition }: Told, history: readonly Told[]): boolean =>
  condition !== undefined && history.some((homework) => homework.id === condition.after && isUltimatum(homework));

/**
 * The miss after which Firm 2 was chosen and nothing was marked as its condition yet: the next homework that is taken down gets
 * `condition: { after: its id, by }`. The latest when there are several.
 */
export function awaitingCondition(history: readonly Told[]): Told | undefined {
  const marked = new Set(history.map(({ condition }) => condition?.after));
  const open = history.filter((homework) => isUltimatum(homework) && !marked.has(homework.id));
  return open.sort((a, b) => (choiceOf(b)?.at ?? 0) - (choiceOf(a)?.at ?? 0))[0];
}

/**
 * Whether the parting plan is offered because of this homework: it was a condition, it was missed (a life event or an agreement
 * otherwise is no miss, and "partly" is not one either), and the call is over (method.md §5).
 */
export const offersParting = (homework: Told, history: readonly Told[], callIsOver: boolean): boolean =>
  callIsOver && isMiss(homework) && isCondition(homework, history);
