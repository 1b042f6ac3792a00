import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Client } from '../../../lib/domain/client.ts';
import { openOffers } from '../../../lib/domain/guard-rails/after.ts';
import { type Offer, offerKinds } from '../../../lib/domain/guard-rails/rail.ts';
import type { Session } from '../../../lib/domain/session.ts';
import { withoutUnread } from '../../../lib/domain/unread.ts';
import { asDay } from '../../../lib/domain/when/calendar.ts';
import { sayClosing } from '../../../lib/languages/closing.ts';
import { talk } from '../../../lib/languages/sentences/guard-rails/talk.ts';
import { saySigns } from '../../../lib/languages/signs.ts';
import { announce } from '../../../lib/state/announce.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { offerUndo } from '../../../lib/state/notebook-undo.ts';
import { bringBackRail, changeRail, keepRail, removeRail } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import { Alert } from '../../ui/Alert.tsx';
import { quietField, yearOfFourDigits } from '../../ui/field.ts';
import { OneField } from '../../ui/OneField.tsx';
import { UnreadDays } from '../../ui/UnreadDays.tsx';
import { Sentences } from '../Sentences.tsx';
import type { Known } from './known.ts';
import { Toggles } from './Toggles.tsx';

interface Props {
  desk: Desk;
  session: Session;
  client: Client;
  known: Known;
  /** To the parting plan. */
  onPlan(clientId: string): void;
}

/** What the coach could do about it (method.md §7). What is chosen is kept at once, and followed up in Preparation. */
export function Offers({ desk, session, client, known: { rails }, onPlan }: Props) {
  const { id: sessionId, clientId } = session;
  const chosen = openOffers(rails, clientId).filter((offer) => offer.sessionId === sessionId);
  const label = (offer: string) => saySigns().offers[offer as Offer['offer']];
  const noted = (offer: string) => chosen.find((one) => one.offer === offer)?.id;
  const toggle = async (offer: string) => {
    const its = noted(offer);
    if (its !== undefined) {
      if (await written(() => removeRail(its)))
        offerUndo(
          desk,
          () => saySigns().takenBack(label(offer)),
          () => bringBackRail(its),
        );
      return;
    }
    const fields = { clientId, sessionId, offer: offer as Offer['offer'], words: '' };
    if (await written(() => keepRail<'offer'>({ kind: 'offer', ...fields }))) announce(saySigns().noted(label(offer)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame of its own that no style takes away everywhere
    <div class="opened" role="group" aria-label={saySigns().offersFor(client.name)}>
      <Toggles ids={offerKinds} label={label} noted={noted} toggle={toggle} />
      {chosen.map((offer) => (
        <div key={offer.id} class="family">
          {offer.offer === 'talk' && <Sentences lines={talk} client={client} />}
          <OneField
            desk={desk}
            field={`offer:${offer.id}`}
            label={saySigns().offerWords[offer.offer]}
            hint={saySigns().ifYouLike}
            kept={offer.words}
            onKeep={(words) => written(() => changeRail<'offer'>(offer.id, { words }))}
          />
          {(offer.offer === 'limit' || offer.offer === 'move') && <From offer={offer} />}
          {offer.offer === 'part' && (
            <button type="button" class="quiet opener" onClick={() => onPlan(clientId)}>
              {saySigns().partingPlan}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

/** From which day on: kept as it is chosen, for a browser says a day only when it is whole. */
function From({ offer }: { offer: Offer }) {
  const id = useId();
  const refused = useSignal(false);
  return (
    <div class="one-field">
      <label for={id}>{saySigns().from}</label>
      <input
        id={id}
        type="date"
        {...quietField()}
        {...yearOfFourDigits}
        defaultValue={offer.from ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const from = asDay(value);
          refused.value = value !== '' && !from;
          if (!refused.value) void written(() => changeRail<'offer'>(offer.id, { from, unread: withoutUnread(offer, 'from') }));
        }}
      />
      <UnreadDays of={offer} />
      <Alert message={refused.value ? sayClosing().dayRefused.none : undefined} />
    </div>
  );
}
