import { NOBODY } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { takesIn } from '../../lib/domain/session.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { changeHomework } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import { toldInWords } from './told-words.ts';

/** How a homework went, to be put right; while it is open, the way to ask; while it is new, whose idea it was. */
export function ToldFacts({ desk, homework }: { desk: Desk; homework: Homework }) {
  if (homework.clientId === NOBODY) return null;
  const told = toldInWords(homework);
  const session = desk.session.value;
  const fresh = session !== undefined && homework.sessionId === session.id && takesIn(session, Date.now());
  const ask = () => desk.enter('opening', homework.id, 'told');
  if (told === undefined && fresh) return <WhoseIdea homework={homework} />;
  return told === undefined ? (
    <button type="button" class="quiet" onClick={ask}>
      {sayDiagnosis().askOne}
    </button>
  ) : (
    <button type="button" class="quiet told" aria-label={sayDiagnosis().correct(told)} onClick={ask}>
      {told}
    </button>
  );
}

/** One click makes it the coach's idea, and back: what was proposed is not always said so at once. */
function WhoseIdea({ homework: { id, proposedBy } }: { homework: Homework }) {
  if (proposedBy === undefined) return null;
  const mine = proposedBy === 'coach';
  return (
    <button
      type="button"
      class="quiet"
      aria-label={mine ? sayDiagnosis().theirsInstead : sayDiagnosis().mineInstead}
      onClick={() => written(() => changeHomework(id, () => ({ proposedBy: mine ? 'client' : 'coach' })))}
    >
      {mine ? sayDiagnosis().mine : sayDiagnosis().theirs}
    </button>
  );
}
