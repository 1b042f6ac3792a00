import type { ToNotebook } from '../../lib/actions/open-guard-rails.ts';
import type { Client } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { sayAround } from '../../lib/languages/around.ts';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { changeClient } from '../../lib/store/clients.ts';
import { written } from '../../lib/store/trouble.ts';
import { CopyAge } from '../backup/CopyAge.tsx';
import { CardsBefore, LastClose, PlansBefore, RailsBefore, ToSay } from '../moments.ts';
import { ClientFacts } from '../opening/ClientFacts.tsx';
import { OneField } from '../ui/OneField.tsx';
import { UpdateLine } from '../update/UpdateLine.tsx';

/** The draft that says that it is shown. */
export const moreField = (id: string): DraftKey => `more:${id}`;

interface Props {
  desk: Desk;
  client: Client;
  browser: ToNotebook;
  agreed: readonly { id: string; words: string }[];
  history: readonly Homework[];
}

/** All there is to know and to set right before a call, behind one word: what does not fit a glance. */
export function MoreBefore({ desk, client, browser, agreed, history }: Props) {
  return (
    <div class="more-before">
      <PlansBefore desk={desk} client={client} browser={browser} />
      <ToSay desk={desk} />
      <RailsBefore desk={desk} client={client} />
      {agreed.length > 0 && <LastClose desk={desk} agreed={agreed} history={history} />}
      <OneField
        key={client.id}
        desk={desk}
        field={`intention:${client.id}`}
        label={sayAround().intention}
        hint={sayAround().onlyForYou}
        kept={client.intention ?? ''}
        onKeep={(intention) => written(() => changeClient(client.id, { intention }))}
      />
      <CardsBefore client={client} />
      <ClientFacts desk={desk} client={client} />
      <CopyAge />
      <UpdateLine desk={desk} />
    </div>
  );
}
