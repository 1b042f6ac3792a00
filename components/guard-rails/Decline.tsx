import type { Client } from '../../lib/domain/client.ts';
import { saySigns } from '../../lib/messages/signs/index.ts';
import { referOn, decline as sentences } from '../../lib/prompts/guard-rails/talk.ts';
import { decline, undoDecline } from '../../lib/store/after.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Desk } from '../desk.ts';
import { Sentences } from './Sentences.tsx';
import { offerUndo } from './undo.ts';

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
