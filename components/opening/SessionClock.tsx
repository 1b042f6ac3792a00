import { clock } from '../../lib/domain/session.ts';
import { say } from '../../lib/messages/language.ts';
import type { Desk } from '../desk.ts';
import { goOn } from '../keys/early.ts';
import { now } from '../ui/now.ts';
import { usualMinutes } from '../ui/preferences.ts';

/** The clock of the running session; one click ends it. Ten minutes before the planned end one word changes, nothing else. */
export function SessionClock({ desk }: { desk: Desk }) {
  const session = desk.running.value;
  if (!session) return null;
  const { minutes, left } = clock(session, now.value, desk.client.value?.sessionMinutes ?? usualMinutes.value);
  const ended = async () => (await import('../session-acts.ts')).endNow(desk, session);
  const end = () => goOn(ended()); // from the click on: how it ends may have to be read first
  return (
    <button type="button" class="clock" onClick={end} title={say().endSession}>
      <span>{left === undefined ? say().minutes(minutes) : left > 0 ? say().left(left) : say().timeToClose}</span>
      <span class="unseen">. {say().endSession}</span>
    </button>
  );
}
