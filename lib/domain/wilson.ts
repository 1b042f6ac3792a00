/** Two-sided 95 % of the normal distribution. */
const Z = 1.959963984540054;

export interface Interval {
  /** Between 0 and 1, never above `high`. */
  low: number;
  high: number;
}

/**
 * Wilson's score interval at 95 % for a proportion: which true rates fit so many kept of so many. It stays within 0 and 1 and means
 * something at small counts, where the usual ± does not. Source: Wilson, E. B. (1927), Journal of the American Statistical
 * Association 22, 209–212.
 * @throws RangeError unless 0 ≤ kept ≤ of and 1 ≤ of, both whole
 */
export function wilson(kept: number, of: number): Interval {
  if (!Number.isSafeInteger(kept) || !Number.isSafeInteger(of) || kept < 0 || of < 1 || kept > of) {
    throw new RangeError(`${kept} of ${of} is no proportion`);
  }
  const share = kept / of;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  // At the ends the exact bound is the end itself; rounding would miss it by a hair.
  return { low: kept === 0 ? 0 : Math.max(0, middle - half), high: kept === of ? 1 : Math.min(1, middle + half) };
}
