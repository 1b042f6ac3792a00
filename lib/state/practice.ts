import { oddsShown, type PracticeSetting } from '../domain/practice.ts';
import { preferences } from './preferences.ts';

/** The kind of work the coach does, as it was set. */
export function practiceSetting(): PracticeSetting {
  const { practice = 'coaching', odds, firm2 } = preferences.value;
  return { practice, ...(odds ? { odds } : {}), ...(firm2 ? { firm2 } : {}) };
}

/** Whether odds are asked at all in this practice. */
export const asksOdds = (): boolean => oddsShown(practiceSetting());
