import { browser } from './browser.ts';
import { askForCaret } from './caret.ts';
import { type Bounds, ownBounds } from './own-bounds.ts';
import { findPage } from './pages.ts';

const page = 'sidepanel.html?own';

/**
 * Opens our own small window with the caret in the homework field, or brings it forward when there is one. The lock is shared by every
 * page of ours and the worker: two calls at once make one window.
 */
export async function openOwnWindow(): Promise<void> {
  await navigator.locks.request('own-window', async () => {
    const open = await findPage(page);
    if (open) {
      await Promise.all([browser.windows.update(open.windowId, { focused: true }), askForCaret(open.windowId)]);
    } else {
      await askForCaret(await create(await ownBounds()));
    }
  });
}

async function create(bounds: Partial<Bounds>): Promise<number> {
  const { left: _left, top: _top, ...size } = bounds;
  const opening = { type: 'popup' as const, url: browser.runtime.getURL(page) };
  // A remembered place on a screen that is no longer there is refused; whatever else is wrong fails again without a place.
  const { id } = await browser.windows.create({ ...opening, ...bounds }).catch(() => browser.windows.create({ ...opening, ...size }));
  if (id === undefined) throw new Error('The browser made a window without an id');
  return id;
}
