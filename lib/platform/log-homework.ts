import type { Tabs } from 'webextension-polyfill';
import { aim } from './aim.ts';
import { bringForward } from './bring-forward.ts';
import { browser } from './browser.ts';
import { askForCaret } from './caret.ts';
import { KnownSurfaces } from './known-surfaces.ts';
import { KnownWindows } from './known-windows.ts';
import { openOwnWindow } from './own-window.ts';
import { readyBesidePopups } from './ready-window.ts';
import { sidePanel } from './side-panel.ts';

const path = 'sidepanel.html';

/** Chromium: the log-homework key brings the panel of the call's window, with the caret in its field, from wherever it is pressed. */
export class LogHomework {
  readonly #surfaces = new KnownSurfaces();
  readonly #windows = new KnownWindows();

  constructor() {
    readyBesidePopups(() => this.#surfaces.everOpen);
  }

  /** To be called in the very tick of the command: after any wait the browser no longer takes it for the coach's gesture. */
  async pressed(tab: Tabs.Tab | undefined): Promise<void> {
    const target = aim({
      pressedIn: tab?.windowId,
      inOurPage: tab?.url?.startsWith(browser.runtime.getURL('')) ?? false,
      inOwnWindow: tab?.url === browser.runtime.getURL(`${path}?own`),
      normalWindows: this.#windows.normal,
      lastNormal: this.#windows.lastNormal,
      browserFocused: this.#windows.browserFocused,
      ownWindowOpen: this.#surfaces.ownWindow !== undefined,
    });
    if (target === 'own') return openOwnWindow(this.#surfaces.ownWindow);
    const { panelOf } = target;
    if (panelOf === tab?.windowId && this.#windows.browserFocused) return this.#showPanel(panelOf);
    bringForward(panelOf, (focused) => void (focused ? this.#showPanel(panelOf) : openOwnWindow(this.#surfaces.ownWindow)));
  }

  /**
   * Switching the panel off and on again is the only thing that moves the focus into a panel that is already open, and harmless when it
   * is closed. It closes the panels of all windows, so the others are opened again, after the wanted one: before it they kept it so long that
   * one press in ten had a letter in the call. Where only others have a panel they are left alone.
   */
  #reopen(windowId: number): Promise<void> {
    const others = this.#surfaces.besides(windowId);
    if (others.length > 0 && !this.#surfaces.hasPanel(windowId)) return sidePanel().open({ windowId });
    this.#surfaces.opening([...others, windowId]);
    void sidePanel().setOptions({ enabled: false });
    void sidePanel().setOptions({ enabled: true, path });
    const opened = sidePanel().open({ windowId });
    for (const other of others) void sidePanel().open({ windowId: other });
    return opened;
  }

  async #showPanel(windowId: number): Promise<void> {
    const opened = this.#reopen(windowId);
    await Promise.all([opened, askForCaret(windowId)]);
    // A worker just woken knew neither what kind of window this is nor whether it has the focus.
    const { type, focused } = await browser.windows.get(windowId);
    if (type === 'normal' && focused) return;
    if (type !== 'normal') this.#surfaces.forget(windowId);
    await openOwnWindow(this.#surfaces.ownWindow);
  }
}
