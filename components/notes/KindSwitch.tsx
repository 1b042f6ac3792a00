import type { Kind } from '../../lib/domain/entry.ts';
import { say } from '../../lib/languages/language.ts';
import { type Desk, focusField } from '../../lib/state/desk.ts';
import { homeworkLabel } from '../../lib/state/homework-word.ts';

/** What the field takes down. */
export function KindSwitch({ desk }: { desk: Desk }) {
  const choose = (kind: Kind) => () => {
    desk.kind.value = kind;
    desk.endCue();
    focusField();
  };
  return (
    <div class="kinds">
      <button type="button" class="quiet" aria-pressed={desk.kind.value === 'note'} onClick={choose('note')}>
        {say().note}
      </button>
      <button type="button" class="quiet" aria-pressed={desk.kind.value === 'homework'} onClick={choose('homework')}>
        {homeworkLabel()}
      </button>
    </div>
  );
}
