/** What an update would come into: it closes every page of ours. */
export interface Busy {
  /** How many pages of ours are open: panels, own window, notebook, stage. */
  pages: number;
  stageOpen: boolean;
  curtainDrawn: boolean;
  /** Until when the clock of a session runs, in milliseconds since 1970; undefined when none does. */
  sessionUntil?: number | undefined;
}

/**
 * What becomes of an update that is ready. hold: nothing is done, and nothing said · say: the coach is told, in one quiet line, and
 * decides · restart: there is nobody to disturb.
 */
export function whatOfUpdate({ pages, stageOpen, curtainDrawn, sessionUntil }: Busy, now: number): 'hold' | 'say' | 'restart' {
  const inSession = sessionUntil !== undefined && now < sessionUntil;
  if (inSession || stageOpen || curtainDrawn) return 'hold';
  return pages > 0 ? 'say' : 'restart';
}
