import { agreeOtherwise, capital } from '../../lib/actions/agree-otherwise.ts';
import { choiceOf, isMiss } from '../../lib/domain/counted.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { askedAfter, sessionNow } from '../../lib/domain/open.ts';
import type { Fate } from '../../lib/domain/outcome.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { type Desk, ENTRY_FIELD, type Offer } from '../../lib/state/desk.ts';
import { asking } from '../../lib/store/reports.ts';
import type { Telling } from './context.ts';

/**
 * This one is told: on to the next that is open, and after the last one to the field. What is only put right, long after, leads to
 * no other.
 */
export async function onward({ desk, homework: { id, clientId }, last }: Telling): Promise<void> {
  const { history, latest } = await asking(clientId); // as it stands: the first outcome has just begun a session
  const sessionId = sessionNow(latest, Date.now());
  if (desk.place.value?.about !== id) return;
  const told = history.find((one) => one.id === id);
  const now = told && (told.report === undefined || told.report.sessionId === sessionId);
  const next = now ? askedAfter(history, sessionId, told) : undefined;
  desk.wantFocus(ENTRY_FIELD);
  desk.finish();
  if (next) desk.enter('opening', next.id, 'told');
  else if (desk.running.value) desk.kind.value = 'note';
  // The stance that waits says so itself, in the same line.
  if (!next) desk.offer.value = told?.report?.stance === 'later' ? undefined : noted(desk, told, last.value?.undo);
}

/** What was noted last; after a miss on which a stance was taken, with what may be agreed of it now. */
function noted(desk: Desk, told: Homework | undefined, undo: Offer | undefined): Offer | undefined {
  if (!undo || !told || !isMiss(told) || !choiceOf(told)) return undo;
  const agree = (as: Fate) => ({ words: () => capital(sayDiagnosis().outcomes[as]), act: () => agreeOtherwise(desk, told.id, as) });
  return { ...undo, acts: [agree('carried-over'), agree('dropped'), ...undo.acts] };
}

/** After the reasons and what is made of them: at a miss the coach's own part, and a stance; otherwise the next one. */
export function afterReasons(telling: Telling): unknown {
  return isMiss(telling.homework) ? telling.desk.go('cause') : onward(telling);
}
