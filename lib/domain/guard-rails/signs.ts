import type { SignFamily } from './own.ts';
import { ofKind, type Rail, type SignSeen } from './rail.ts';

/** Our warning signs (method.md §7), in the order in which they are offered until some were noted. An id never changes: records keep it. */
export const signs = {
  evasions: 'theirs',
  drained: 'mine',
  'late-payment': 'theirs',
  messages: 'theirs',
  dread: 'mine',
  anger: 'theirs',
  'free-time': 'theirs',
  remarks: 'theirs',
  replaying: 'mine',
  'someone-else': 'theirs',
  recording: 'theirs',
} as const satisfies Record<string, SignFamily>;

export type SignId = keyof typeof signs;
export const signIds = Object.keys(signs) as SignId[];

/** How often each sign was noted, and when last. */
function noted(seen: readonly SignSeen[]): Map<string, { times: number; last: number }> {
  const counts = new Map<string, { times: number; last: number }>();
  for (const { sign, at } of seen) {
    const { times, last } = counts.get(sign) ?? { times: 0, last: 0 };
    counts.set(sign, { times: times + 1, last: Math.max(last, at) });
  }
  return counts;
}

/**
 * The signs, most often noted first, whoever they were noted of (method.md §7); those noted as often stay in the order given.
 * @param ids ours and the coach's own
 */
export function mostUsed(ids: readonly string[], rails: readonly Rail[]): string[] {
  const counts = noted(ofKind(rails, 'sign'));
  return ids.toSorted((a, b) => (counts.get(b)?.times ?? 0) - (counts.get(a)?.times ?? 0));
}

/** At most so many are worth keeping an eye open for. */
const LEARNED = 4;

/**
 * Signs learned from others, for a first call (method.md §7): each that was noted with anybody else, most often noted first, then the
 * latest; at most four, and without saying of whom.
 */
export const learned = (rails: readonly Rail[], clientId: string): string[] =>
  [...noted(ofKind(rails, 'sign').filter((seen) => seen.clientId !== clientId))]
    .sort(([, a], [, b]) => b.times - a.times || b.last - a.last)
    .slice(0, LEARNED)
    .map(([sign]) => sign);
