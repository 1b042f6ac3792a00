import { useSignal } from '@preact/signals';
import { type Picked, whoIs } from '../../lib/actions/choose-person.ts';
import { moveWhole } from '../../lib/actions/session.ts';
import { NOBODY } from '../../lib/domain/client.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { backToField, type Desk } from '../../lib/state/desk.ts';
import { openEdit } from '../../lib/state/entry-fields.ts';
import { assign, type Taken, whoseField } from '../../lib/store/entries.ts';
import { entriesIn } from '../../lib/store/sessions.ts';
import { written } from '../../lib/store/trouble.ts';
import { PersonPicker } from '../opening/PersonPicker.tsx';
import { useLive } from '../ui/use-live.ts';

/** Says whose an entry is, or gives it to somebody else; on request with the whole session that it belongs to. */
export function Whose({ desk, entry }: { desk: Desk; entry: Taken }) {
  const field = whoseField(entry.id);
  const whole = useSignal(false);
  const count = useLive(() => () => (entry.sessionId ? entriesIn(entry.sessionId) : Promise.resolve(0)));
  const together = (count.value ?? 0) > 1;
  const leave = (place: Element) => {
    desk.close(field);
    backToField(place);
  };
  const pick = async (picked: Picked, place: Element) => {
    const who = whoIs(picked);
    const done = together && whole.value ? await moveWhole(desk, entry, who) : await written(() => assign(entry.kind, entry.id, who));
    if (!done) return;
    // Its line is not left open with whoever has it now, unless other words are being written in it.
    const edit = openEdit(desk.steps.value, entry.id);
    if (edit && desk.drafts.value?.text(edit.field) === entry.words) desk.close(edit.field);
    leave(place);
  };
  const hint = entry.clientId === NOBODY ? sayAround().personHint : sayAround().personHintChange;
  return (
    <>
      <PersonPicker desk={desk} field={field} label={sayAround().whose} hint={hint} onPick={pick} onLeave={leave} />
      {together && (
        <label class="tick">
          <input
            type="checkbox"
            checked={whole.value}
            onChange={(event) => {
              whole.value = event.currentTarget.checked;
            }}
          />
          <span>{sayAround().wholeSession(count.value ?? 0)}</span>
        </label>
      )}
    </>
  );
}
