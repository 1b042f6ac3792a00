/** What is known of a copy that lies somewhere. */
export interface Ranked {
  /** When it was made, or else when its file was changed last: milliseconds since 1970, by whatever clock. */
  at: number;
  bytes: number;
  /** What is in it, once it was opened. */
  held?: Held | undefined;
  /** Nothing can be restored from it: it is damaged, none of ours, or this key does not open it. */
  shut?: boolean;
}

/** How much work is in a copy. */
export interface Held {
  /** Records, with what is left of deleted ones. */
  records: number;
  /** How long after they were made its records were changed last, all of them together: milliseconds. It grows with every change. */
  worked: number;
}

/** How much work is in these records. @param before in others, which is added */
export function heldIn(records: Iterable<{ createdAt: number; updatedAt: number }>, before: Held = { records: 0, worked: 0 }): Held {
  const held: Held = { ...before };
  for (const { createdAt, updatedAt } of records) {
    held.records++;
    held.worked += updatedAt - createdAt;
  }
  return held;
}

/** Negative when the first holds more, positive when the second does, 0 when that is the same. */
export const moreHeld = (a: Held, b: Held): number => b.records - a.records || b.worked - a.worked;

/** A file of less than this part of the largest is not offered first for being the newest: that is what a fresh start looks like. */
const PART_OF_LARGEST = 0.5;

/**
 * Copies, the best one first: the one to offer. Once all were opened it is the one that holds most. Clocks do not count then: records never
 * go back, whatever the clock does. As long as some are locked it is the newest that is not much smaller than the largest. What nothing
 * can be restored from comes last.
 */
export function bestFirst<T extends Ranked>(copies: readonly T[]): T[] {
  const open = copies.filter(({ shut }) => !shut);
  const opened = open.every(({ held }) => held);
  const enough = Math.max(0, ...open.map(({ bytes }) => bytes)) * PART_OF_LARGEST;
  const place = ({ shut, bytes }: T) => (shut ? 2 : opened || bytes >= enough ? 0 : 1);
  const more = (a: T, b: T) => (opened && a.held && b.held ? moreHeld(a.held, b.held) : 0);
  return copies.toSorted((a, b) => place(a) - place(b) || more(a, b) || b.at - a.at || b.bytes - a.bytes);
}
