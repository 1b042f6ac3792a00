import type { Fate } from '../domain/outcome.ts';
import { sayAround } from '../languages/around.ts';
import { sayDiagnosis } from '../languages/diagnosis.ts';
import type { Desk } from '../state/desk.ts';
import { putBack } from '../store/homework.ts';
import { type Changed, tell } from '../store/reports.ts';
import { written } from '../store/trouble.ts';

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One key: what was agreed instead of judging it. The line at the bottom takes it back. */
export async function agreeOtherwise(desk: Desk, id: string, as: Fate): Promise<void> {
  let changed: Changed | undefined;
  const done = await written(async () => {
    changed = await tell(id, () => ({ fate: { as, at: Date.now() } }));
  });
  const before = changed?.before;
  if (!done || !before) return;
  desk.offer.value = {
    words: () => sayDiagnosis().noted(sayDiagnosis().outcomes[as]),
    acts: [{ words: () => sayAround().undo, act: () => written(() => putBack(before)) }],
  };
}
