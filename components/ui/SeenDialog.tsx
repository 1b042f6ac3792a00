import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayAround } from '../../lib/languages/around.ts';
import { say } from '../../lib/languages/language.ts';
import * as here from '../../lib/platform/seen.ts';
import { chooseCueOnly } from '../../lib/state/cue-only.ts';

interface Props {
  shown: Signal<boolean>;
  onCurtain(): void;
  /** Whether this browser can share a single tab. */
  sharesTabs?: boolean;
  onMac?: boolean;
}

/** What the client sees of Aparté, in this browser and on this machine, and the two ways out. */
export function SeenDialog({ shown, onCurtain, sharesTabs = here.sharesTabs, onMac = here.onMac }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), [shown.value]);
  if (!shown.value) return null;
  const { camera, stage, tab, screen, noTab, app, mac } = sayAround().seen;
  const cases = [camera, stage, ...(sharesTabs ? [tab] : []), screen, app, ...(onMac ? [mac] : [])];
  const close = () => {
    shown.value = false;
  };
  return (
    <dialog ref={dialog} class="seen" aria-labelledby="seen-title" onClose={close}>
      <h2 id="seen-title">{sayAround().seenTitle}</h2>
      <dl>
        {cases.map(([share, seen]) => (
          <div key={share}>
            <dt>{share}</dt>
            <dd>{seen}</dd>
          </div>
        ))}
      </dl>
      {!sharesTabs && <p class="small">{noTab}</p>}
      <div class="actions">
        <button type="button" class="next" onClick={onCurtain}>
          {say().curtain}
        </button>
        <button type="button" class="second" onClick={() => chooseCueOnly(true)}>
          {sayAround().cueOnly}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {sayAround().close}
        </button>
      </div>
    </dialog>
  );
}
