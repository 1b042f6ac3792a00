import { startPlainly } from '../../lib/actions/start-plainly.ts';
import { captureField, type Desk, PRESENCE } from '../../lib/state/desk.ts';
import { entryFocus } from '../../lib/state/entry-fields.ts';
import { bringBack } from '../../lib/store/entries.ts';
import { written } from '../../lib/store/trouble.ts';
import { useLayer } from './use-layer.ts';

interface Props {
  desk: Desk;
  showKeys(): void;
  find(): void;
}

/** What the panel itself takes of the keys; whatever is shown in it may take them first. There is nothing of it to see. */
export function PageKeys({ desk, showKeys, find }: Props): null {
  useLayer({
    level: 'page',
    field: captureField,
    acts: {
      presence: () => desk.open(PRESENCE),
      plainly: () => startPlainly(desk),
      find,
      keys: showKeys,
      undo: () => undo(desk),
    },
  });
  return null;
}

/** Brings back what was deleted last. @returns false when there is nothing */
function undo(desk: Desk): boolean {
  const last = desk.undoable.value.at(-1);
  if (!last) return false;
  desk.undoable.value = desk.undoable.value.slice(0, -1);
  desk.wantFocus(entryFocus(last.id));
  void written(() => bringBack(last.kind, last.id));
  return true;
}
