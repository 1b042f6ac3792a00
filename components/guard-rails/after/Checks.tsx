import { useSignal } from '@preact/signals';
import { type Check, checks } from '../../../lib/domain/guard-rails/rail.ts';
import type { Session } from '../../../lib/domain/session.ts';
import { saySigns } from '../../../lib/languages/signs.ts';
import type { DraftKey } from '../../../lib/records/draft-key.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { offerUndo } from '../../../lib/state/notebook-undo.ts';
import { keepRail, removeRail } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';

type Ticked = Check['ticked'];

interface Props {
  desk: Desk;
  session: Session;
  name: string;
  /** Before it goes. */
  onKeep(): void;
}

/** Committed, not responsible (method.md §7): which of the three was so. None of them is an answer too. */
export function Checks({ desk, session, name, onKeep }: Props) {
  const field: DraftKey = `check:${session.id}`;
  const ticked = useSignal<Ticked>(checks.filter((one) => desk.drafts.peek()?.text(field)?.split(' ').includes(one)));
  const tick = (one: Ticked[number]) => {
    const now = ticked.peek();
    ticked.value = checks.filter((other) => (other === one ? !now.includes(one) : now.includes(other)));
    desk.drafts.peek()?.set(field, ticked.peek().join(' '));
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    let id = '';
    onKeep();
    const done = await written(async () => {
      id = await keepRail<'check'>({ kind: 'check', clientId: session.clientId, sessionId: session.id, ticked: ticked.peek() });
    });
    if (!done) return;
    desk.close(field);
    offerUndo(
      desk,
      () => saySigns().checked(name),
      () => removeRail(id),
    );
  };
  return (
    <form class="checks" onSubmit={keep}>
      <fieldset>
        <legend>{saySigns().checksAsk}</legend>
        {checks.map((one) => (
          <label key={one} class="tick">
            <input type="checkbox" checked={ticked.value.includes(one)} onChange={() => tick(one)} />
            <span>{saySigns().checks[one]}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="second">
        {ticked.value.length > 0 ? saySigns().keep : saySigns().noneOfThese}
      </button>
    </form>
  );
}
