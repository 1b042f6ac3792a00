import type { Unclear } from '../../domain/parse-odds.ts';
import { type Line, line } from './line.ts';

/** The plain question that comes back for odds nobody can read, to the coach; what was typed stays. */
export const unclearOdds: Record<Unclear, Line> = {
  empty: line('unclear.empty'),
  'one-number': line('unclear.one-number'),
  slash: line('unclear.slash'),
  zero: line('unclear.zero'),
  negative: line('unclear.negative'),
  'too-large': line('unclear.too-large'),
  'too-many-parts': line('unclear.too-many-parts'),
  'more-than-all': line('unclear.more-than-all'),
  'not-odds': line('unclear.not-odds'),
};
