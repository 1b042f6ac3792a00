import type { Signal } from '@preact/signals';
import type { Homework } from '../../lib/domain/entry.ts';
import type { PracticeSetting } from '../../lib/domain/practice.ts';
import { sayAround } from '../../lib/languages/around.ts';
import type { Voice } from '../../lib/languages/sentences/line.ts';
import type { Desk, Offer } from '../../lib/state/desk.ts';
import { putBack } from '../../lib/store/homework.ts';
import type { Changed } from '../../lib/store/reports.ts';
import { written } from '../../lib/store/trouble.ts';

/** What a step of the opening is made from. */
export interface Telling {
  desk: Desk;
  homework: Homework;
  /** All of that person's homework. */
  history: readonly Homework[];
  /** The session that takes in what is told now. */
  sessionId: string;
  voice: Voice;
  practice: PracticeSetting;
  /** The client may be looking: nothing of theirs in the cue, and nothing that is for the coach alone. */
  bare: boolean;
  /** What was written last at these steps, and its undo. */
  last: Signal<{ about: string; undo: Offer } | undefined>;
  /** Shows at once what was written. */
  wrote(changed: Changed): void;
}

/**
 * Writes, then goes on; the quiet line says what was noted, and takes it back. A failure is shown at the field, and nothing moves.
 * @param what was noted, in the coach's language
 */
export async function keep(
  { desk, homework, last, wrote }: Telling,
  write: () => Promise<Changed | undefined>,
  words: () => string,
  then: () => unknown = () => {},
): Promise<undefined> {
  const place = desk.place.value;
  let changed: Changed | undefined;
  const done = await written(async () => {
    changed = await write();
  });
  if (!done || !changed) return;
  const { before } = changed;
  const undo = async () => {
    if (!(await written(() => putBack(before)))) return;
    if (desk.place.value?.about === homework.id || !desk.place.value)
      desk.enter('opening', homework.id, place?.step ?? 'told', place && { past: place.past });
  };
  wrote(changed);
  last.value = { about: homework.id, undo: { words, acts: [{ words: () => sayAround().undo, act: undo }] } };
  await then();
}
