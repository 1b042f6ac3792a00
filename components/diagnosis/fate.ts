import type { Fate } from '../../lib/domain/outcome.ts';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayDiagnosis } from '../../lib/messages/diagnosis/index.ts';
import { putBack } from '../../lib/store/homework.ts';
import { type Changed, tell } from '../../lib/store/reports.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Desk } from '../desk.ts';

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
