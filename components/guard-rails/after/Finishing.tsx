import { useEffect, useRef } from 'preact/hooks';
import { checksAsked, justEnded, offersSomething } from '../../../lib/domain/guard-rails/after.ts';
import type { Session } from '../../../lib/domain/session.ts';
import { sayAround } from '../../../lib/languages/around.ts';
import { when } from '../../../lib/languages/dates.ts';
import { sayParting } from '../../../lib/languages/parting.ts';
import { saySigns } from '../../../lib/languages/signs.ts';
import type { DraftKey } from '../../../lib/records/draft-key.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { offerUndo } from '../../../lib/state/notebook-undo.ts';
import { now } from '../../../lib/state/now.ts';
import { changeSession } from '../../../lib/store/sessions.ts';
import { written } from '../../../lib/store/trouble.ts';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import { useLive } from '../../ui/use-live.ts';
import { Decline } from '../Decline.tsx';
import { Opener } from '../Opener.tsx';
import { PlanForm, planField } from '../PlanForm.tsx';
import { Checks } from './Checks.tsx';
import { type Known, known } from './known.ts';
import { Offers } from './Offers.tsx';
import { Signs } from './Signs.tsx';

const levels = [1, 2, 3, 4, 5] as const;

interface Props {
  /** The page that keeps what is typed, and shows what can be undone. */
  desk: Desk;
  sessions: readonly Session[];
  /** To the parting plan of somebody. */
  onPlan(clientId: string): void;
}

/** What is to finish of ended sessions (method.md §7), a line each: the coach's energy; then, quietly, all that can be noted of it. */
export function Finishing({ desk, sessions, onPlan }: Props) {
  const all = useLive(() => known).value;
  const ids = sessions.map(({ id }) => id).join();
  useEffect(() => forgetOthers(desk, ids), [desk, ids]);
  if (!all || !desk.drafts.value) return null;
  const just = sessions.filter((session) => justEnded(session, now.value));
  const asked = checksAsked(just, all, now.value);
  return (
    <>
      {sessions
        .filter((session) => session.energy === undefined || just.includes(session))
        .map((session) => (
          <Line key={session.id} desk={desk} session={session} known={all} asked={asked.has(session.id)} onPlan={onPlan} />
        ))}
    </>
  );
}

/** What stood open of sessions that are finished would stay among the drafts for good. @param ids of those that are not, with commas */
function forgetOthers(desk: Desk, ids: string): void {
  for (const field of desk.steps.peek()) {
    const [, id] = /^(?:signs|offers|decline):(.+)$/u.exec(field) ?? [];
    const person = desk.people.peek()?.some((client) => client.id === id) ?? true;
    if (ids && id && !person && !ids.includes(id)) desk.close(field);
  }
}

interface LineProps extends Omit<Props, 'sessions'> {
  session: Session;
  known: Known;
  /** Whether the three checks are. */
  asked: boolean;
}

function Line({ desk, session, known: all, asked, onPlan }: LineProps) {
  const place = useRef<HTMLLIElement>(null);
  const focusAfter = useFocusAfter(place);
  const client = desk.people.value?.find(({ id }) => id === session.clientId);
  const name = client?.name ?? '';
  const label = `energy-${session.id}`;
  const signs: DraftKey = `signs:${session.id}`;
  const offers: DraftKey = `offers:${session.id}`;
  const decline: DraftKey = `decline:${session.id}`;
  const offered = offersSomething(session, all);

  const set = (energy: (typeof levels)[number] | 0) => async () => {
    focusAfter('.opener');
    if (!(await written(() => changeSession(session.id, { energy })))) return;
    offerUndo(
      desk,
      () => saySigns().energyNoted(energy, name),
      () => changeSession(session.id, { energy: undefined }),
    );
  };
  return (
    <li ref={place} class="finishing">
      <div class="finishing-head">
        <p id={label}>{sayAround().energyAfter(name, when(session.startedAt))}</p>
        <Opener desk={desk} field={signs} words={saySigns().anythingToNote} />
      </div>
      {session.energy === undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line in every browser
        <div class="choices" role="group" aria-labelledby={label}>
          {levels.map((level) => (
            <button key={level} type="button" class="choice-button" onClick={set(level)}>
              {level}
            </button>
          ))}
          <button type="button" class="quiet" onClick={set(0)}>
            {sayAround().skip}
          </button>
        </div>
      )}
      {desk.isOpen(signs) && <Signs desk={desk} session={session} name={name} known={all} />}
      {asked && <Checks desk={desk} session={session} name={name} onKeep={() => focusAfter('.opener')} />}
      {offered && client && <Opener desk={desk} field={offers} words={saySigns().whatToDo} />}
      {offered && client && desk.isOpen(offers) && <Offers desk={desk} session={session} client={client} known={all} onPlan={onPlan} />}
      {client && client.status !== 'ended' && justEnded(session, now.value) && (
        <>
          <Opener desk={desk} field={planField(client.id, 'words')} words={sayParting().planWith(name)} />
          {desk.isOpen(planField(client.id, 'words')) && (
            <PlanForm desk={desk} clientId={client.id} brief onLeave={() => focusAfter('.opener')} />
          )}
        </>
      )}
      {client?.status === 'first-call' && (
        <>
          <Opener desk={desk} field={decline} words={saySigns().notForYou} />
          {desk.isOpen(decline) && <Decline desk={desk} client={client} sessionId={session.id} referrals={all.referrals} />}
        </>
      )}
    </li>
  );
}
