import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findAll } from '../../lib/actions/find.ts';
import { sayAside } from '../../lib/languages/aside.ts';
import { type Desk, ENTRY_FIELD } from '../../lib/state/desk.ts';
import { signs, singleKeysOn } from '../../lib/state/preferences.ts';
import { seenRecently } from '../../lib/store/sessions.ts';
import { Combo } from '../ui/Combo.tsx';
import { useLive } from '../ui/use-live.ts';

/** Any sentence, flow or person by a few letters. Nothing that is typed here is kept. */
export function Finder({ desk, shown }: { desk: Desk; shown: Signal<boolean> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal('');
  const message = useSignal<string | undefined>(undefined);
  const seen = useLive(() => seenRecently);
  useLayoutEffect(() => dialog.current?.showModal(), []);

  // The browser gives the focus back to where it was, at once; the event that hides the rest comes later.
  const leave = () => dialog.current?.close();
  const groups = findAll(desk, typed.value, seen.value, leave);
  return (
    <dialog ref={dialog} class="finder" aria-label={sayAside().findField} onClose={() => (shown.value = false)}>
      <div class="picker">
        <Combo
          label={sayAside().findField}
          placeholder={sayAside().findPlaceholder}
          hint={!typed.value.trim() ? sayAside().findTeach : groups.length === 0 ? sayAside().findNothing : sayAside().findKeys}
          hintMarked={sayAside().findMarked}
          listName={sayAside().found}
          typed={typed}
          groups={groups}
          message={message.value}
          takesFocus={() => true}
          onType={(text) => {
            message.value = undefined;
            if (!singleKeysOn.value || text !== signs.value.find) return;
            leave();
            writeSign(text);
          }}
          onNothing={() => {
            message.value = sayAside().findNothing;
          }}
          onLeave={leave}
          firstAtOnce
        />
      </div>
    </dialog>
  );
}

/** The key that opened the finder, pressed again, was meant for the field. */
function writeSign(sign: string): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) || field.id !== ENTRY_FIELD) return;
  field.setRangeText(sign, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
