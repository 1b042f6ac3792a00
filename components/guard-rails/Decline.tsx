import type { Client } from '../../lib/domain/client.ts';
import { referOn, decline as sentences } from '../../lib/languages/sentences/guard-rails/talk.ts';
import { saySigns } from '../../lib/languages/signs.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { offerUndo } from '../../lib/state/notebook-undo.ts';
import { decline, undoDecline } from '../../lib/store/after.ts';
import { written } from '../../lib/store/trouble.ts';
import { Sentences } from './Sentences.tsx';

interface Props {
  desk: Desk;
  client: Client;
  /** The session after which; empty before one. */
  sessionId: string;
  /** Whom the coach sends people on to. */
  referrals: string;
}

/** Around a first call: how to say that it is not for the coach, whom to name instead, and that it was said. */
export function Decline({ desk, client, sessionId, referrals }: Props) {
  const act = async () => {
    let id = '';
    const done = await written(async () => {
      id = await decline(client.id, sessionId);
    });
    if (done)
      offerUndo(
        desk,
        () => saySigns().declined(client.name),
        () => undoDecline(client.id, id),
      );
  };
  return (
    <div class="opened">
      <Sentences lines={referrals ? [...sentences, referOn] : sentences} client={client} />
      {referrals ? (
        <div>
          <p class="small">{saySigns().referrals}</p>
          <p class="kept-lines" dir="auto">
            {referrals}
          </p>
        </div>
      ) : (
        <p class="small">{saySigns().noReferrals}</p>
      )}
      <button type="button" class="second" onClick={act}>
        {saySigns().decline}
      </button>
    </div>
  );
}
