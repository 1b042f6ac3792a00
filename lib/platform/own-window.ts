import { browser } from './browser.ts';
import { askForCaret } from './caret.ts';
import { ownBounds } from './own-bounds.ts';
import { findPage } from './pages.ts';
import type { Bounds } from './place.ts';

const page = 'sidepanel.html?own';
const key = 'ownWindowId';
const lock = 'own-window';

/**
 * Opens our own small window with the caret in the homework field, or brings it forward when there is one. The lock is shared by every
 * page of ours and the worker: two calls at once make one window.
 * @param known its id where it is known without asking: each question to the browser is a letter in the call
 */
export async function openOwnWindow(known?: number): Promise<void> {
  if (known !== undefined) void cameForward({ id: known, minimized: false });
  await navigator.locks.request(lock, async () => {
    const open = await findOwnWindow();
    if (open && (await cameForward(open))) return askForCaret(open.id);
    const bounds = await ownBounds();
    const id = await create(bounds);
    await Promise.all([browser.storage.session.set({ [key]: id }), askForCaret(id)]);
    // Firefox adds the frame that a desktop draws around it: without this it would be larger at each opening.
    if (import.meta.env.FIREFOX) await browser.windows.update(id, { width: bounds.width, height: bounds.height });
  });
}

/**
 * Makes our own window, minimized, unless there is one. A window takes the browser up to 1.4 s to make, and the call has the keyboard
 * meanwhile; one that is there comes forward in 40 to 70 ms.
 */
export async function readyOwnWindow(): Promise<void> {
  await navigator.locks.request(lock, async () => {
    const [open, inFront] = await Promise.all([findOwnWindow(), browser.windows.getLastFocused()]);
    if (open) return;
    const { id } = await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(page), state: 'minimized' });
    // Firefox cannot make a window without giving it the keyboard, and a minimized one may keep it, out of sight.
    if (inFront.focused && inFront.id !== undefined) await browser.windows.update(inFront.id, { focused: true });
    await browser.storage.session.set({ [key]: id });
  });
}

/** A window that was only made ready goes when every other one has gone: it would keep the browser running, out of sight. */
export async function closeOwnWindowIfAlone(): Promise<void> {
  try {
    const [waiting, windows] = await Promise.all([waitingWindow(), browser.windows.getAll()]);
    if (waiting !== undefined && windows.every(({ id }) => id === waiting)) await browser.windows.remove(waiting);
  } catch (error) {
    // Chromium answers nothing any more once its last window has gone, and takes ours with it.
    if (!/shutting down/iu.test(String(error))) throw error;
  }
}

/** The id of our own window while it only waits ready, out of sight: nobody is in it. */
export async function waitingWindow(): Promise<number | undefined> {
  const own = await findOwnWindow();
  return own?.minimized ? own.id : undefined;
}

interface OwnWindow {
  id: number;
  minimized: boolean;
}

/** False when the window was closed meanwhile: the browser refuses then, and for no other reason. */
async function cameForward({ id, minimized }: OwnWindow): Promise<boolean> {
  const restored = minimized ? ({ state: 'normal', ...(await ownBounds()) } as const) : {};
  return browser.windows.update(id, { focused: true, ...restored }).then(
    () => true,
    () => false,
  );
}

/** The browser knows of a new window's page only some 100 ms later, so its id is kept; one that the browser itself restored has only its page. */
async function findOwnWindow(): Promise<OwnWindow | undefined> {
  const [windows, stored, found] = await Promise.all([
    browser.windows.getAll({ windowTypes: ['popup'] }),
    browser.storage.session.get(key) as Promise<{ [key]?: number }>,
    findPage(page),
  ]);
  const own = windows.find(({ id }) => id === stored[key]) ?? windows.find(({ id }) => id === found?.windowId);
  return own?.id === undefined ? undefined : { id: own.id, minimized: own.state === 'minimized' };
}

async function create(bounds: Partial<Bounds>): Promise<number> {
  const { left: _left, top: _top, ...size } = bounds;
  const opening = { type: 'popup' as const, url: browser.runtime.getURL(page) };
  // A remembered place on a screen that is no longer there is refused; whatever else is wrong fails again without a place.
  const { id } = await browser.windows.create({ ...opening, ...bounds }).catch(() => browser.windows.create({ ...opening, ...size }));
  if (id === undefined) throw new Error('The browser made a window without an id');
  return id;
}
