import { sayAround } from '../../lib/languages/around.ts';
import type { Key } from '../../lib/platform/keys.ts';
import { keyName } from '../../lib/state/key-name.ts';

interface Props {
  keys: readonly Key[];
  onChoose(): void;
}

/** Says quietly that keys the coach would count on do nothing; the one that opens the panel is missed by nobody who reads this. */
export function KeysTaken({ keys, onChoose }: Props) {
  const taken = keys.filter(({ command, shortcut }) => !shortcut && (command === 'log-homework' || command === 'curtain'));
  if (taken.length === 0) return null;
  return (
    <div class="unfinished">
      <span>{sayAround().keysTaken(taken.map(({ command }) => keyName(command)))}</span>
      <button type="button" class="quiet" onClick={onChoose}>
        {sayAround().chooseKeys}
      </button>
    </div>
  );
}
