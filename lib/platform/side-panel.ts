import { browser } from './browser.ts';

/** The part of `chrome.sidePanel` in use; webextension-polyfill and its types know nothing of it. */
interface SidePanel {
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
  setOptions(options: { enabled: boolean; path?: string }): Promise<void>;
  /** Rejects unless called in the same tick as the user's gesture; in a popup window it resolves and shows nothing. */
  open(where: { windowId: number }): Promise<void>;
}

/** Chromium only: Firefox has no such object. A function, so that Firefox's build can leave it out. */
export function sidePanel(): SidePanel {
  return (browser as unknown as { sidePanel: SidePanel }).sidePanel;
}
