import type { Client } from '../../lib/domain/client.ts';
import { askedNow, sessionNow } from '../../lib/domain/open.ts';
import { sayAround } from '../../lib/messages/around/index.ts';
import { changeClient } from '../../lib/store/clients.ts';
import { agreedLast, takeFromBefore } from '../../lib/store/entries.ts';
import { asking } from '../../lib/store/reports.ts';
import { startSession } from '../../lib/store/sessions.ts';
import { written } from '../../lib/store/trouble.ts';
import { CopyAge } from '../backup/CopyAge.tsx';
import { type Desk, focusField } from '../desk.ts';
import type { ToNotebook } from '../guard-rails/to-notebook.ts';
import { CardsBefore, LastClose, PlansBefore, RailsBefore, ToSay } from '../moments.ts';
import { announce } from '../ui/announce.ts';
import { now } from '../ui/now.ts';
import { OneField } from '../ui/OneField.tsx';
import { useLiveOf } from '../ui/use-live.ts';
import { when } from '../ui/when.ts';
import { UpdateLine } from '../update/UpdateLine.tsx';
import { ClientFacts } from './ClientFacts.tsx';

/** Before the call: what was agreed, in their words, and what the coach wants to keep in mind. No clock runs, nothing has to be filled in. */
export function Preparation({ desk, browser }: { desk: Desk; browser: ToNotebook }) {
  const answer = useLiveOf(
    () => desk.client.value?.id,
    (whose) => async () => {
      if (whose === undefined) return undefined;
      const [agreed, { history, latest }] = await Promise.all([agreedLast(whose), asking(whose)]);
      return { agreed, history, latest };
    },
  ).value;
  const client = desk.client.value;
  if (!client || !answer || desk.running.value) return null;

  const [first] = askedNow(answer.history, sessionNow(answer.latest, now.value)).open;
  const start = async () => {
    const kind = desk.kind.value;
    desk.kind.value = 'note'; // at once: what is typed while the start is being written is a note already
    if (!(await written(() => startSession(client.id)))) {
      desk.kind.value = kind;
      return;
    }
    desk.offer.value = undefined;
    announce(sayAround().sessionStarted);
    focusField();
  };
  return (
    <section class="preparation" aria-labelledby="preparation-title">
      <h2 id="preparation-title">{sayAround().before(client.name)}</h2>
      {client.status === 'first-call' && <p class="small">{sayAround().firstCall}</p>}
      {answer.agreed.length > 0 ? (
        <>
          <p class="small">{sayAround().agreedOn(when(answer.agreed[0]?.at ?? 0))}</p>
          <LastClose desk={desk} agreed={answer.agreed} history={answer.history} />
        </>
      ) : (
        <OneField
          desk={desk}
          field={`before:${client.id}`}
          label={sayAround().agreedBefore}
          hint={sayAround().optional}
          onKeep={(words) => written(() => takeFromBefore(words, client.id))}
        />
      )}
      <PlansBefore desk={desk} client={client} browser={browser} />
      <ToSay desk={desk} />
      <RailsBefore desk={desk} client={client} />
      <Intention desk={desk} client={client} />
      <CardsBefore desk={desk} client={client} />
      <div class="actions">
        {first && (
          <button type="button" class="next" onClick={() => desk.enter('opening', first.id, 'told')}>
            {sayAround().ask}
          </button>
        )}
        <button type="button" class={first ? 'quiet start' : 'next start'} onClick={start}>
          {sayAround().startSession}
        </button>
      </div>
      <ClientFacts desk={desk} client={client} />
      <CopyAge />
      <UpdateLine desk={desk} />
    </section>
  );
}

function Intention({ desk, client }: { desk: Desk; client: Client }) {
  return (
    <OneField
      key={client.id}
      desk={desk}
      field={`intention:${client.id}`}
      label={sayAround().intention}
      hint={sayAround().onlyForYou}
      kept={client.intention ?? ''}
      onKeep={(intention) => written(() => changeClient(client.id, { intention }))}
    />
  );
}
