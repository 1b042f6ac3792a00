import { browser } from './browser.ts';
import { askForCaret } from './caret.ts';
import { ownBounds } from './own-bounds.ts';
import { findPage } from './pages.ts';
import type { Bounds } from './place.ts';

const page = 'sidepanel.html?own';
const key = 'ownWindowId';

/**
 * Opens our own small window with the caret in the homework field, or brings it forward when there is one. The lock is shared by every
 * page of ours and the worker: two calls at once make one window.
 */
export async function openOwnWindow(): Promise<void> {
  await navigator.locks.request('own-window', async () => {
    const open = await findOwnWindow();
    if (open !== undefined && (await cameForward(open))) return askForCaret(open);
    const id = await create(await ownBounds());
    await Promise.all([browser.storage.session.set({ [key]: id }), askForCaret(id)]);
  });
}

/** False when the window was closed meanwhile: the browser refuses then, and for no other reason. */
async function cameForward(windowId: number): Promise<boolean> {
  return browser.windows.update(windowId, { focused: true }).then(
    () => true,
    () => false,
  );
}

/** The browser knows of a new window's page only some 100 ms later, so its id is kept; one that the browser itself restored has only its page. */
async function findOwnWindow(): Promise<number | undefined> {
  const [windows, stored, found] = await Promise.all([
    browser.windows.getAll({ windowTypes: ['popup'] }),
    browser.storage.session.get(key) as Promise<{ [key]?: number }>,
    findPage(page),
  ]);
  return windows.find(({ id }) => id === stored[key])?.id ?? found?.windowId;
}

async function create(bounds: Partial<Bounds>): Promise<number> {
  const { left: _left, top: _top, ...size } = bounds;
  const opening = { type: 'popup' as const, url: browser.runtime.getURL(page) };
  // A remembered place on a screen that is no longer there is refused; whatever else is wrong fails again without a place.
  const { id } = await browser.windows.create({ ...opening, ...bounds }).catch(() => browser.windows.create({ ...opening, ...size }));
  if (id === undefined) throw new Error('The browser made a window without an id');
  return id;
}
