import type { Session } from '../../lib/domain/session.ts';
import { sayAround } from '../../lib/messages/around/index.ts';
import { changeSession, unfinishedSessions } from '../../lib/store/sessions.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Desk } from '../desk.ts';
import { Nudges, Partings } from '../moments.ts';
import { useLive } from '../ui/use-live.ts';
import { when } from '../ui/when.ts';
import { KeepCopy, useKeepCopy } from './KeepCopy.tsx';

const levels = [1, 2, 3, 4, 5] as const;

/** What it needs to know of a page. */
type AtHand = Pick<Desk, 'people' | 'running'>;

/** One line a session for what was skipped: for now, the coach's energy after it; and once, a copy to keep. Never during a call. */
export function ToFinish({ desk }: { desk: AtHand }) {
  const sessions = useLive(() => unfinishedSessions).value ?? [];
  const copy = useKeepCopy();
  if (desk.running.value) return null;
  const others = (
    <>
      <Partings desk={desk} />
      <Nudges desk={desk} />
    </>
  );
  if (sessions.length === 0 && !copy.shown) return others;
  return (
    <section class="to-finish" aria-labelledby="to-finish-title">
      <h2 id="to-finish-title">{sayAround().toFinish}</h2>
      {sessions.length > 0 && <p class="small">{sayAround().energyScale}</p>}
      <ul>
        {sessions.map((session) => (
          <EnergyLine key={session.id} desk={desk} session={session} />
        ))}
        {copy.shown && <KeepCopy state={copy.state} />}
      </ul>
      {others}
    </section>
  );
}

function EnergyLine({ desk, session }: { desk: AtHand; session: Session }) {
  const name = desk.people.value?.find(({ id }) => id === session.clientId)?.name ?? '';
  const label = sayAround().energyAfter(name, when(session.startedAt));
  const set = (energy: (typeof levels)[number] | 0) => () => void written(() => changeSession(session.id, { energy }));
  return (
    <li>
      <p id={`energy-${session.id}`}>{label}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line in every browser */}
      <div class="choices" role="group" aria-labelledby={`energy-${session.id}`}>
        {levels.map((level) => (
          <button key={level} type="button" class="choice-button" onClick={set(level)}>
            {level}
          </button>
        ))}
        <button type="button" class="quiet" onClick={set(0)}>
          {sayAround().skip}
        </button>
      </div>
    </li>
  );
}
