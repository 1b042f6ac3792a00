import { browser } from './browser.ts';

const key = 'ownWindow';

/** Place and outer size on the screen, in CSS pixels. */
export interface Bounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

const size = { width: 360, height: 560 };

/** Top centre of the window with the call: under the camera, so that reading a question is not looking away. */
export function underTheCamera(around: Bounds): Bounds {
  return { ...size, left: Math.round(around.left + (around.width - size.width) / 2), top: around.top };
}

/** Where our own window was last, or under the camera; without `left` and `top` when no window of the browser has a place. */
export async function ownBounds(): Promise<Bounds | typeof size> {
  const stored = (await browser.storage.local.get(key))[key] as Bounds | undefined;
  if (stored) return stored;
  const { left, top, width, height } = (await lastNormalWindow()) ?? {};
  if (left === undefined || top === undefined || width === undefined || height === undefined) return size;
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
