import { signal } from '@preact/signals';
import type { Key } from '../platform/keys.ts';

/** Whether the curtain is drawn; known before anything of ours is shown. */
export const covered = signal(false);

/** What a page asks of the browser about the curtain. */
export interface CurtainBrowser {
  setCurtain(drawn: boolean): void;
  /** Our keys as they are now; `shortcut` is empty for one that is taken. */
  readKeys(): Promise<Key[]>;
}

/** Follows the curtain; to be awaited before the first rendering. */
export function startCurtain(follow: (changed: (drawn: boolean) => void) => Promise<void>): Promise<void> {
  return follow((drawn) => {
    covered.value = drawn;
    document.documentElement.dataset.curtain = drawn ? 'drawn' : 'open';
  });
}
