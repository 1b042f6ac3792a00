import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sayAround } from '../../lib/messages/around/index.ts';
import { say } from '../../lib/messages/language.ts';

interface Props {
  shown: Signal<boolean>;
  keys: { command: string; shortcut: string }[];
  onChoose(): void;
}

/** All keys: those of the browser as they are now, and those of the panel. */
export function KeysDialog({ shown, keys, onChoose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (shown.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown.value]);
  if (!shown.value) return null;
  const close = () => {
    shown.value = false;
  };
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">{sayAround().keysTitle}</h2>
      <h3>{sayAround().keysAnywhere}</h3>
      <dl>
        {keys.map(({ command, shortcut }) => (
          <div key={command}>
            <dt>{shortcut ? <kbd>{shortcut}</kbd> : sayAround().keyMissing}</dt>
            <dd>{nameOf(command)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={onChoose}>
        {say().chooseKeys}
      </button>
      <h3>{sayAround().keysHere}</h3>
      <dl>
        {sayAround().keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="next" onClick={close}>
        {say().close}
      </button>
    </dialog>
  );
}

/** The key that opens the panel is the browser's own command, with another name in each browser. */
function nameOf(command: string): string {
  return command === 'log-homework' || command === 'curtain' ? sayAround().keyNames[command] : sayAround().keyNames.panel;
}
