import { browser } from './browser.ts';
import { closeOwnWindowIfAlone, readyOwnWindow } from './own-window.ts';

/**
 * Chromium's worker: our own window is ready as soon as a popup that is not ours has the focus, as call apps open them, because no panel
 * can be shown there. @param inUse whether the coach has had Aparté open: nobody else finds a window of ours among theirs
 */
export function readyBesidePopups(inUse: () => boolean): void {
  browser.windows.onFocusChanged.addListener(async (id) => {
    if (id === browser.windows.WINDOW_ID_NONE || !inUse()) return;
    const [{ type }, [tab]] = await Promise.all([browser.windows.get(id), browser.tabs.query({ windowId: id })]);
    if (type === 'popup' && !tab?.url?.startsWith(browser.runtime.getURL(''))) await readyOwnWindow();
  });
  browser.windows.onRemoved.addListener(closeOwnWindowIfAlone);
}

/** Firefox's event page: our own window is there for as long as the sidebar is open, whose field no key can reach. */
export function readyBesideSidebar(): void {
  browser.windows.onRemoved.addListener(async () => {
    await closeOwnWindowIfAlone();
    if (await browser.sidebarAction.isOpen({})) await readyOwnWindow();
  });
}
