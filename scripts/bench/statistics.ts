export interface Spread {
  median: number;
  p95: number;
  /** How many times it was measured. */
  rounds: number;
}

/** The middle of the samples, and what 95 of 100 stay within. */
export function spread(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const median = rank(0.5);
  const p95 = rank(0.95);
  if (median === undefined || p95 === undefined) throw new Error('Nothing was measured.');
  return { median, p95, rounds: sorted.length };
}

/**
 * How many times as much: the middle of what each round says by itself. A machine that is busy for some rounds slows down both sides of
 * them; the two medians would rather come from different moments.
 */
export function ratio(samples: readonly number[], against: readonly number[]): number {
  if (samples.length !== against.length) throw new Error('Both have to be measured in every round.');
  return spread(samples.map((sample, round) => sample / (against[round] as number))).median;
}
