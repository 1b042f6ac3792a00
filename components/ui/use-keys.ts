import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Key } from '../../lib/platform/keys.ts';
import type { CurtainBrowser } from '../../lib/state/curtain.ts';

/** Our keys, read again whenever the page gets the focus: the coach may come from the browser's shortcut page. */
export function useKeys(browser: Pick<CurtainBrowser, 'readKeys'>): ReadonlySignal<Key[]> {
  const keys = useSignal<Key[]>([]);
  useEffect(() => {
    const read = async () => {
      keys.value = await browser.readKeys();
    };
    void read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [browser, keys]);
  return keys;
}
