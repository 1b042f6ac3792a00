import { useSignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/languages/language.ts';
import { type CurtainBrowser, covered } from '../../lib/state/curtain.ts';
import { HoldButton } from './HoldButton.tsx';

interface Props {
  browser: CurtainBrowser;
  /** Shown on the curtain itself. */
  field?: ComponentChildren;
  children: VNode;
}

/** What is behind the curtain is not hidden but absent: while it is drawn there is nothing to see, to read out or to find. */
export function Curtain({ browser, field, children }: Props) {
  return covered.value ? <Drawn browser={browser} field={field} /> : children;
}

function Drawn({ browser, field }: Omit<Props, 'children'>) {
  const place = useRef<HTMLElement>(null);
  const key = useSignal('');
  useEffect(() => {
    void browser.readKeys().then((keys) => {
      key.value = keys.find(({ command }) => command === 'curtain')?.shortcut ?? '';
    });
    // What had the focus is gone.
    if (document.activeElement === document.body) place.current?.querySelector<HTMLElement>('.hold')?.focus();
  }, [browser, key]);
  return (
    <div class="curtain">
      <main ref={place}>
        <h1>{say().curtain}</h1>
        {field}
        <div class="lift">
          <HoldButton words={say().liftCurtain} onHeld={() => browser.setCurtain(false)} />
          {key.value && <p>{say().orPress(key.value)}</p>}
        </div>
      </main>
    </div>
  );
}
