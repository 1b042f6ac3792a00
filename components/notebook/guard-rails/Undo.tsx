import type { Signal } from '@preact/signals';
import { sayPlainly } from '../../../lib/messages/plainly/index.ts';
import { written } from '../../../lib/store/trouble.ts';

interface Props {
  /** Id of what was taken away last in this page. */
  removed: Signal<string | undefined>;
  words: string;
  onUndo(id: string): Promise<unknown>;
}

/** What was taken away just now, in one quiet line, and its way back. */
export function Undo({ removed, words, onUndo }: Props) {
  const id = removed.value;
  return (
    <p role="status" class={id ? 'unfinished' : ''}>
      {id && (
        <>
          <span>{words}</span>
          <button
            type="button"
            class="quiet undo"
            onClick={async () => {
              if (await written(() => onUndo(id))) removed.value = undefined;
            }}
          >
            {sayPlainly().undo}
          </button>
        </>
      )}
    </p>
  );
}
