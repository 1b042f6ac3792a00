import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { signActs } from '../../lib/domain/keys/signs.ts';
import { sayAround } from '../../lib/languages/around.ts';
import type { Key } from '../../lib/platform/keys.ts';
import { keyName } from '../../lib/state/key-name.ts';
import { signs, singleKeysOn } from '../../lib/state/preferences.ts';

interface Props {
  shown: Signal<boolean>;
  keys: Key[];
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
            <dd>{keyName(command)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={onChoose}>
        {sayAround().chooseKeys}
      </button>
      <h3>{sayAround().keysHere}</h3>
      <dl>
        {[...sayAround().keyList, ...(singleKeysOn.value ? singleKeyList() : [])].map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="next" onClick={close}>
        {sayAround().close}
      </button>
    </dialog>
  );
}

/** The signs as they are now, and what they do. */
function singleKeyList(): [string, string][] {
  const { signList, letterKey } = sayAround();
  const { find } = signs.value;
  return [...signActs.map((act): [string, string] => [signs.value[act], act === 'find' ? signList.find(find) : signList[act]]), letterKey];
}
