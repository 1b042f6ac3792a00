import type { LocalDate } from '../when/calendar.ts';
import { type CopyKind, newMark } from './names.ts';
import { filesFor } from './rotation.ts';

/** What a copy is known by, once it was written. */
export interface Written {
  bytes: number;
  /** SHA-256 of the file, in hexadecimal digits; none where a file cannot be read again: among the downloads. */
  digest?: string;
  /** How many records are in it, with what is left of deleted ones. */
  records: number;
}

/** Copies that take one another's place. */
export interface Series {
  /** See `newMark`. */
  mark: string;
  /** What was left under each name. */
  left: Readonly<Record<string, Written>>;
  /** The day of the latest. */
  last?: LocalDate;
}

export const newSeries = (mark = newMark()): Series => ({ mark, left: {} });

/** What lies where a copy is to go. `unseen`: it cannot be looked at. */
export type There = Pick<Written, 'bytes' | 'digest'> | 'nothing' | 'unseen';

/**
 * Whether a copy may take the place of what lies under its name. Only of what this series left there itself, as it left it, and never when
 * that holds more. Deleting leaves a mark of what was deleted, so a practice never has fewer records than it had: fewer means that
 * something else is here now, an older state of the profile or a database that began anew. Another file than the one that was left
 * means that somebody else writes under the same names.
 * @param left what this series wrote there last; undefined when nothing
 * @param records how many are in the new copy, with what is left of deleted ones
 */
export function mayReplace(there: There, left: Written | undefined, records: number): boolean {
  if (left && records < left.records) return false;
  if (there === 'nothing' || there === 'unseen') return true;
  return left !== undefined && left.bytes === there.bytes && left.digest === there.digest;
}

/** What a copy is to be. */
interface Copy {
  today: LocalDate;
  kind: CopyKind;
  records: number;
}

/**
 * Where a copy made today goes. When anything is in the way that it may not take the place of, a new series begins beside it: nobody has
 * to be asked, because nothing is lost, and copies go on.
 * @param look what lies under a name
 */
export async function placesFor(
  series: Series,
  { today, kind, records }: Copy,
  look: (name: string) => Promise<There>,
): Promise<{ series: Series; names: string[] }> {
  const names = filesFor(series.mark, today, series.last, kind);
  const found = await Promise.all(names.map(look));
  if (names.every((name, index) => mayReplace(found[index] ?? 'nothing', series.left[name], records))) return { series, names };
  const next = newSeries();
  return { series: next, names: filesFor(next.mark, today, undefined, kind) };
}
