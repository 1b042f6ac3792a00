import type { Practice } from './outcome.ts';

/** The practice setting. Therapy hides Firm 2 and odds unless they are turned on (method.md §5); elsewhere they are there. */
export interface PracticeSetting {
  practice: Practice;
  /** Turned on although it is therapy. */
  firm2?: true;
  /** Turned on although it is therapy. */
  odds?: true;
}

export const oddsShown = ({ practice, odds }: PracticeSetting): boolean => practice !== 'therapy' || odds === true;
export const firm2Shown = ({ practice, firm2 }: PracticeSetting): boolean => practice !== 'therapy' || firm2 === true;
