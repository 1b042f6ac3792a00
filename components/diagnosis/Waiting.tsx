import { useLayoutEffect } from 'preact/hooks';
import { agreeOtherwise, capital } from '../../lib/actions/agree-otherwise.ts';
import { awaitingCondition } from '../../lib/domain/condition.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { askedNow, sessionNow } from '../../lib/domain/open.ts';
import { stanceToDecide } from '../../lib/domain/row.ts';
import { clock } from '../../lib/domain/session.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { language } from '../../lib/languages/language.ts';
import { toDecide } from '../../lib/languages/sentences/for-coach.ts';
import type { Desk, Offer } from '../../lib/state/desk.ts';
import { now } from '../../lib/state/now.ts';
import { usualMinutes } from '../../lib/state/preferences.ts';
import type { Asking } from '../../lib/store/reports.ts';
import { useAsking } from './use-asking.ts';

const enter = (desk: Desk, { id }: { id: string }, step: string, words: () => string): Offer['acts'][number] => ({
  words,
  act: async () => desk.enter('opening', id, step),
});

/** What waits of the opening and of what was not done, in the one quiet line at the bottom: the first of these that there is. */
export function Waiting({ desk }: { desk: Desk }) {
  const asking = useAsking(desk);
  const session = desk.running.value;
  const screen = desk.screen.value;
  const minutes = desk.client.value?.sessionMinutes ?? usualMinutes.value;
  const closing = session !== undefined && clock(session, now.value, minutes).closing;
  useLayoutEffect(() => {
    desk.wait('opening', asking && (session || screen === 'preparation') ? offer(desk, asking, closing) : undefined);
  }, [desk, asking, session, screen, closing]);
  return null;
}

/** What was parked comes back by itself; carried over is what mostly becomes of it when the time is up. */
const parkedOffer = (desk: Desk, { id, words }: Homework): Offer => ({
  words: () => sayDiagnosis().stillToAsk(words),
  pressing: true,
  acts: [
    { words: () => capital(sayDiagnosis().outcomes['carried-over']), act: () => agreeOtherwise(desk, id, 'carried-over') },
    enter(desk, { id }, 'told', () => sayDiagnosis().askIt),
  ],
});

function offer(desk: Desk, { history, latest }: Asking, closing: boolean): Offer | undefined {
  const sessionId = sessionNow(latest, Date.now());
  const { open, parked } = askedNow(history, sessionId);
  const closes = closing || history.some((one) => one.sessionId === sessionId);
  const [put] = closes ? parked : [];
  if (put) return parkedOffer(desk, put);
  const missed = stanceToDecide(history);
  if (missed) return { words: () => toDecide[language()], acts: [enter(desk, missed, 'cause', () => sayDiagnosis().decide)] };
  const ultimatum = awaitingCondition(history);
  if (ultimatum) {
    return { words: () => sayDiagnosis().conditionOpen, acts: [enter(desk, ultimatum, 'condition', () => sayDiagnosis().fixIt)] };
  }
  const [first] = desk.running.peek() ? open : []; // before the session it is the cue
  return first && { words: () => sayDiagnosis().toAsk(first.words), acts: [enter(desk, first, 'told', () => sayDiagnosis().askIt)] };
}
