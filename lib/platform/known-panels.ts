import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Surface } from './surface.ts';

/**
 * Which windows have a panel, and whether our own window is open, at any moment and without a question to the browser: the log-homework
 * key has one tick to use it. Every page keeps a port open and connects again when the worker dies, so a new worker soon knows too.
 */
export class KnownPanels {
  /** A window whose panel is being reloaded has no port for a moment, and is known all the same. */
  readonly #panels = new Map<number, Runtime.Port | 'opening'>();
  readonly #ownWindows = new Set<Runtime.Port>();

  constructor() {
    browser.runtime.onConnect.addListener((port) => this.#connected(port));
    browser.windows.onRemoved.addListener((id) => this.#panels.delete(id));
  }

  get ownWindowOpen(): boolean {
    return this.#ownWindows.size > 0;
  }

  besides(windowId: number): number[] {
    return [...this.#panels.keys()].filter((id) => id !== windowId);
  }

  opening(windowIds: number[]): void {
    for (const id of windowIds) this.#panels.set(id, 'opening');
  }

  forget(windowId: number): void {
    this.#panels.delete(windowId);
  }

  #connected(port: Runtime.Port): void {
    const [surface, id] = port.name.split(':') as [Surface, string];
    if (surface === 'window') {
      this.#ownWindows.add(port);
      port.onDisconnect.addListener(() => this.#ownWindows.delete(port));
      return;
    }
    if (surface !== 'panel') return;
    const windowId = Number(id);
    this.#panels.set(windowId, port);
    port.onDisconnect.addListener(() => {
      if (this.#panels.get(windowId) === port) this.#panels.delete(windowId);
    });
  }
}
