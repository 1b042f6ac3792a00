import { bringBack } from '../lib/store/entries.ts';
import { written } from '../lib/store/trouble.ts';
import { type Desk, ENTRY_FIELD, focusField, PRESENCE } from './desk.ts';
import { startPlainly } from './guard-rails/plainly/start.ts';
import { entryFocus } from './notes/entry-fields.ts';
import { inField } from './ui/field.ts';

// Presence is F2 from any field: of the function keys it is the one that neither the browsers nor Meet, Zoom or Teams in a tab use.
// On a Mac it wants Fn, so the comma does it too: unshifted on every Latin keyboard, and no letter, which goes to the field.
// Saying it plainly is F8, for the same reasons (Edge takes F3, F4, F6, F7 and F9), and the semicolon.

interface Acts {
  showKeys(): void;
  find(): void;
}

/** Keys that work outside fields; some of them within too. @returns how to stop listening */
export function singleKeys(desk: Desk, { showKeys, find }: Acts): () => void {
  const presence = () => desk.open(PRESENCE);
  const plainly = () => startPlainly(desk);
  const acts: Record<string, () => void> = {
    ...{ F2: presence, ',': presence, F8: plainly, ';': plainly },
    ...{ '/': find, '?': showKeys, Escape: () => desk.endCue() },
  };

  const undo = (event: KeyboardEvent) => {
    const last = desk.undoable.value.at(-1);
    if (!last) return;
    event.preventDefault();
    desk.undoable.value = desk.undoable.value.slice(0, -1);
    desk.wantFocus(entryFocus(last.id));
    void written(() => bringBack(last.kind, last.id));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || document.querySelector('dialog[open]')) return;
    const outside = !inField(event);
    const act = acts[event.key];
    if (event.ctrlKey || event.metaKey) {
      if (outside && event.key === 'z') undo(event);
    } else if (act && (outside || /^F[28]$/u.test(event.key) || (',;/'.includes(event.key) && inEmptyField(event)))) {
      if (event.key !== 'Escape') event.preventDefault();
      act();
    }
    // The letter itself lands in the field: the focus is there before the browser writes it.
    else if (outside && /^\p{L}$/u.test(event.key)) focusField();
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}

/** Nothing that is taken down begins with these signs; after the first letter they are text. */
const inEmptyField = ({ target }: KeyboardEvent) => target instanceof HTMLTextAreaElement && target.id === ENTRY_FIELD && !target.value;
