import type { Agreement } from './outcome.ts';

/** The coach's part in a miss: facts from the record, in no language. */
export interface CoachPart {
  idea: 'client' | 'coach';
  timeFixed: boolean;
  /** Missing where the practice does not ask for odds: what is not done on purpose is nobody's lapse. */
  oddsAsked?: boolean;
}

/**
 * What the record says of how something was agreed, or undefined when it says nothing at all: an older record, or one from before
 * Aparté, is not made to say "no day fixed" (method.md §5, "The coach's part first"). Where anything was kept, the idea is the
 * client's unless said otherwise (method.md §4).
 * @param asksOdds whether the practice uses odds; see `oddsShown`
 */
export function coachPart(agreed: Agreement, asksOdds = true): CoachPart | undefined {
  const { proposedBy, when, readings, agreedAt } = agreed;
  if (proposedBy === undefined && when === undefined && agreedAt === undefined && !readings?.length) return undefined;
  const part: CoachPart = { idea: proposedBy ?? 'client', timeFixed: when !== undefined };
  return asksOdds ? { ...part, oddsAsked: (readings?.length ?? 0) > 0 } : part;
}

/**
 * Whether the coach's part was weak, so that nothing above support is suggested (method.md §5): at least two of
 *
 * - it was the coach's idea,
 * - no time was fixed,
 * - the odds were not asked.
 *
 * Why two: each alone happens in a good close (no doubt means no odds, by the product's own path; an idea of the coach's, tested by
 * odds and given a day, became the client's; not everything has a day). Two together mean that it was handed over, not agreed: it
 * was never the client's own, or nobody looked whether it would happen. What is not known is not held against anybody: no record,
 * not weak.
 */
export function wasWeak(part: CoachPart | undefined): boolean {
  if (!part) return false;
  return [part.idea === 'coach', !part.timeFixed, part.oddsAsked === false].filter(Boolean).length >= 2;
}
