import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Surface } from './surface.ts';

/**
 * Which windows have a panel, and which one is our own window, at any moment and without a question to the browser: the log-homework
 * key has one tick to use it. Every page keeps a port open and connects again when the worker dies, so a new worker soon knows too.
 */
export class KnownSurfaces {
  /** A window whose panel is being reloaded has no port for a moment, and is known all the same. */
  readonly #panels = new Map<number, Runtime.Port | 'opening'>();
  readonly #ownWindows = new Map<Runtime.Port, number>();
  #everOpen = false;

  constructor() {
    browser.runtime.onConnect.addListener((port) => this.#connected(port));
    browser.windows.onRemoved.addListener((id) => this.#panels.delete(id));
  }

  /** Whether a panel or our own window has been open for as long as this worker lives. */
  get everOpen(): boolean {
    return this.#everOpen;
  }

  /** The browser's id of our own window, when it is open. */
  get ownWindow(): number | undefined {
    return [...this.#ownWindows.values()].at(-1);
  }

  hasPanel(windowId: number): boolean {
    return this.#panels.has(windowId);
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
    if (surface === 'window' || surface === 'panel') this.#everOpen = true;
    if (surface === 'window') {
      this.#ownWindows.set(port, Number(id));
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
