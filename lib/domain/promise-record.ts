import { type CoachPart, coachPart } from './coach-part.ts';
import { counted, isLifeEvent, promised } from './counted.ts';
import type { Odds } from './odds.ts';
import { isOpen } from './open.ts';
import { fates, type Told } from './outcome.ts';
import { type Interval, wilson } from './wilson.ts';

/** So many counts are needed before an interval is shown (method.md §5). */
const INTERVAL_FROM = 5;

/** What was kept. "Partly" is not "kept" and is apart, but it was promised: it is among the `of`. */
export interface Tally {
  kept: number;
  partly: number;
  missed: number;
  /** kept + partly + missed. */
  of: number;
  /** Wilson's 95 % interval of kept / of; missing below five. */
  interval?: Interval;
}

/** Counts what counts; life events, what was carried over, changed or dropped by agreement, and what is still open do not. */
export function tally(history: readonly Told[]): Tally {
  const count = (as: ReturnType<typeof counted>) => history.filter((homework) => counted(homework) === as).length;
  const [kept, partly, missed] = [count('done'), count('partly'), count('missed')];
  const of = kept + partly + missed;
  return { kept, partly, missed, of, ...(of >= INTERVAL_FROM ? { interval: wilson(kept, of) } : {}) };
}

/**
 * How likely it is: for / (for + against), 0 to 1. For the notebook only, never said or shown in a call (method.md §1, §4).
 * @throws RangeError for odds that are negative, not finite, or nought to nought
 */
export function probability({ for: pro, against }: Odds): number {
  if (!areOdds({ for: pro, against })) throw new RangeError(`${pro}:${against} are no odds`);
  return pro / (pro + against);
}

/** Whether the two sides are odds at all; what is not is left out of the counts of promises. */
function areOdds<T extends Odds>(reading: T | undefined): reading is T {
  if (!reading) return false;
  const all = reading.for + reading.against;
  return reading.for >= 0 && reading.against >= 0 && all > 0 && Number.isFinite(all);
}

interface Forecast {
  promised: number;
  kept: boolean;
}

/** Promises with odds whose end is known. */
function forecasts(history: readonly Told[]): Forecast[] {
  return history.flatMap((homework) => {
    const reading = promised(homework);
    const counts = counted(homework);
    return counts === undefined || !areOdds(reading) ? [] : [{ promised: probability(reading), kept: counts === 'done' }];
  });
}

// Adding floating numbers in another order can give another sum: the smallest first, always.
const mean = (values: readonly number[]) => values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;

/** How good the forecasts were. */
export interface Forecasting {
  /** How many there were. */
  of: number;
  /** The mean of what was promised, 0 to 1. */
  promised: number;
  kept: number;
  /**
   * Brier score: mean squared distance between what was promised and what was kept, 0 (always right) to 1; always saying "even"
   * gives 0.25. "Partly" is not kept. Source: Brier, G. W. (1950), Monthly Weather Review 78, 1–3, in its two-outcome form.
   */
  brier: number;
}

/** Promised odds against kept, by the odds that count (`promised`); undefined when no promise with odds has been told yet. */
export function forecasting(history: readonly Told[]): Forecasting | undefined {
  const found = forecasts(history);
  if (found.length === 0) return undefined;
  return {
    of: found.length,
    promised: mean(found.map((one) => one.promised)),
    kept: found.filter(({ kept }) => kept).length,
    brier: mean(found.map((one) => (one.promised - (one.kept ? 1 : 0)) ** 2)),
  };
}

/** From what odds each band begins, lowest first: below even, even, three to one, ten to one (the anchors of method.md §4). */
const bands = [0, 1 / 2, 3 / 4, 10 / 11] as const;

/** Promised against kept in each band of odds, in the order of `bands`. */
export const byOdds = (history: readonly Told[]): (Tally & { from: number })[] =>
  bands.map((from, index) => {
    const below = bands[index + 1] ?? Number.POSITIVE_INFINITY;
    const within = (homework: Told) => {
      const reading = promised(homework);
      return areOdds(reading) && probability(reading) >= from && probability(reading) < below;
    };
    return { from, ...tally(history.filter(within)) };
  });

/** The practitioner's fault, measured (method.md §5): the same counts by whose idea it was and by whether a time was fixed. */
export interface Split {
  idea: Record<CoachPart['idea'] | 'unknown', Tally>;
  time: Record<'fixed' | 'open' | 'unknown', Tally>;
}

/** Unknown is what was kept before anything was noted about how it was agreed. Each homework is in exactly one part of each. */
export function split(history: readonly Told[]): Split {
  const where = (fits: (part: CoachPart | undefined) => boolean) => tally(history.filter((homework) => fits(coachPart(homework))));
  const unknown = where((part) => part === undefined);
  return {
    idea: { client: where((part) => part?.idea === 'client'), coach: where((part) => part?.idea === 'coach'), unknown },
    time: { fixed: where((part) => part?.timeFixed === true), open: where((part) => part?.timeFixed === false), unknown },
  };
}

/** What stands outside of the counts, so that nothing vanishes from the page. */
export function outside(history: readonly Told[]): Record<(typeof fates)[number] | 'life' | 'open', number> {
  const agreed = (as: string) => history.filter(({ report }) => report?.fate?.as === as).length;
  return {
    ...(Object.fromEntries(fates.map((as) => [as, agreed(as)])) as Record<(typeof fates)[number], number>),
    life: history.filter(isLifeEvent).length,
    open: history.filter(isOpen).length,
  };
}
