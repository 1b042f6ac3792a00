import { clock } from '../../lib/domain/session.ts';
import { say } from '../../lib/languages/language.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { goOn } from '../../lib/state/keys/early.ts';
import { now } from '../../lib/state/now.ts';
import { usualMinutes } from '../../lib/state/preferences.ts';

/** The clock of the running session; one click ends it. Ten minutes before the planned end one word changes, nothing else. */
export function SessionClock({ desk }: { desk: Desk }) {
  const session = desk.running.value;
  if (!session) return null;
  const { minutes, left } = clock(session, now.value, desk.client.value?.sessionMinutes ?? usualMinutes.value);
  const ended = async () => (await import('../../lib/actions/session.ts')).endNow(desk, session);
  const end = () => goOn(ended()); // from the click on: how it ends may have to be read first
  return (
    <button type="button" class="clock" onClick={end} title={say().endSession}>
      <span>{left === undefined ? say().minutes(minutes) : left > 0 ? say().left(left) : say().timeToClose}</span>
      <span class="unseen">. {say().endSession}</span>
    </button>
  );
}
