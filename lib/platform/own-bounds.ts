import { browser } from './browser.ts';
import { type Bounds, firstSize, underTheCamera } from './place.ts';

const key = 'ownWindow';

/** Where our own window was last, or under the camera; without `left` and `top` when no window of the browser has a place. */
export async function ownBounds(): Promise<Bounds | typeof firstSize> {
  const stored = (await browser.storage.local.get(key))[key] as Bounds | undefined;
  if (stored) return stored;
  const { left, top, width, height } = (await lastNormalWindow()) ?? {};
  if (left === undefined || top === undefined || width === undefined || height === undefined) return firstSize;
  return underTheCamera({ left, top, width, height });
}

async function lastNormalWindow() {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  return windows.find((w) => w.focused) ?? windows.at(-1);
}

/**
 * In our own window: keeps its size and place up to date. Each moment that may be the last one counts, because no event is sure to
 * come when a browser is closed; moving a window sends the page no event at all, so Chromium's own is listened to as well.
 */
export function rememberOwnBounds(): void {
  const save = () => {
    if (document.hidden) return; // minimized: where it is then is no place
    const { screenX: left, screenY: top, outerWidth: width, outerHeight: height } = window;
    const bounds: Bounds = { left, top, width, height };
    void browser.storage.local.set({ [key]: bounds });
  };
  for (const moment of ['resize', 'blur', 'pagehide']) addEventListener(moment, save);
  document.addEventListener('visibilitychange', save);
  if (!import.meta.env.FIREFOX) onMoved(save);
}

function onMoved(save: () => void): void {
  const { onBoundsChanged } = browser.windows as unknown as { onBoundsChanged: { addListener(heard: () => void): void } };
  onBoundsChanged.addListener(save);
}
