import { useLayoutEffect } from 'preact/hooks';
import { awaitingCondition } from '../../lib/domain/condition.ts';
import { askedNow, sessionNow } from '../../lib/domain/open.ts';
import { stanceToDecide } from '../../lib/domain/row.ts';
import { clock } from '../../lib/domain/session.ts';
import { sayDiagnosis } from '../../lib/messages/diagnosis/index.ts';
import { language } from '../../lib/messages/language.ts';
import { toDecide } from '../../lib/prompts/for-coach.ts';
import type { Asking } from '../../lib/store/reports.ts';
import type { Desk, Offer } from '../desk.ts';
import { now } from '../ui/now.ts';
import { usualMinutes } from '../ui/preferences.ts';
import { useAsking } from './use-asking.ts';

const enter = (desk: Desk, { id }: { id: string }, step: string, words: () => string): Offer['acts'][number] => ({
  words,
  act: async () => desk.enter('opening', id, step),
});

/** What waits of the opening and of what was not done, in the one quiet line at the bottom: the first of these that there is. */
export function Waiting({ desk }: { desk: Desk }) {
  const asking = useAsking(desk);
  const session = desk.running.value;
  const minutes = desk.client.value?.sessionMinutes ?? usualMinutes.value;
  const closing = session !== undefined && clock(session, now.value, minutes).closing;
  useLayoutEffect(() => {
    desk.wait('opening', asking && session && offer(desk, asking, closing));
  }, [desk, asking, session, closing]);
  return null;
}

/** In Preparation, before the session, all of it stands in the page instead. */
function offer(desk: Desk, { history, latest }: Asking, closing: boolean): Offer | undefined {
  const sessionId = sessionNow(latest, Date.now());
  const { open, parked } = askedNow(history, sessionId);
  const closes = closing || history.some((one) => one.sessionId === sessionId);
  const [put] = closes ? parked : [];
  if (put) {
    return { words: () => sayDiagnosis().stillToAsk(put.words), acts: [enter(desk, put, 'told', () => sayDiagnosis().askIt)] };
  }
  const missed = stanceToDecide(history);
  if (missed) return { words: () => toDecide[language()], acts: [enter(desk, missed, 'cause', () => sayDiagnosis().decide)] };
  const ultimatum = awaitingCondition(history);
  if (ultimatum) {
    return { words: () => sayDiagnosis().conditionOpen, acts: [enter(desk, ultimatum, 'condition', () => sayDiagnosis().fixIt)] };
  }
  const [first] = open;
  return first && { words: () => sayDiagnosis().toAsk(first.words), acts: [enter(desk, first, 'told', () => sayDiagnosis().askIt)] };
}
