import { browser } from './browser.ts';

const key = 'lastNormalWindow';

/** A window that has just been switched to may be in front only some time after the browser said that none is; nothing says so then. */
const askAgainMs = [0, 50, 150, 400, 1000];

/** Which windows are normal ones, which of them had the focus last, and whether the browser has the focus: known without asking. */
export class KnownWindows {
  readonly #normal = new Set<number>();
  #ready = false;
  #lastNormal: number | undefined;
  #browserFocused = true;
  /** How often the focus has moved. */
  #moves = 0;

  constructor() {
    browser.windows.onCreated.addListener(({ id, type }) => {
      if (id !== undefined && type === 'normal') this.#normal.add(id);
    });
    browser.windows.onRemoved.addListener((id) => {
      this.#normal.delete(id);
      if (this.#lastNormal === id) this.#lastNormal = undefined;
    });
    browser.windows.onFocusChanged.addListener((id) => {
      void (id === browser.windows.WINDOW_ID_NONE ? this.#left() : this.#focused(id));
    });
    void this.#learn();
  }

  /** Undefined until the browser has answered a worker that was just woken. */
  get normal(): ReadonlySet<number> | undefined {
    return this.#ready ? this.#normal : undefined;
  }

  get lastNormal(): number | undefined {
    return this.#lastNormal;
  }

  get browserFocused(): boolean {
    return this.#browserFocused;
  }

  async #learn(): Promise<void> {
    const [windows, stored] = await Promise.all([
      browser.windows.getAll({ windowTypes: ['normal'] }),
      browser.storage.session.get(key) as Promise<{ [key]?: number }>,
    ]);
    for (const { id } of windows) if (id !== undefined) this.#normal.add(id);
    const remembered = stored[key];
    this.#lastNormal ??=
      windows.find((w) => w.focused)?.id ?? (remembered !== undefined && this.#normal.has(remembered) ? remembered : windows.at(-1)?.id);
    this.#ready = true;
  }

  /** Some window managers make this event come with every switch, even after the one that says which window it is now. */
  async #left(): Promise<void> {
    const move = ++this.#moves;
    for (const ms of askAgainMs) {
      await new Promise((wake) => setTimeout(wake, ms));
      const { focused } = await browser.windows.getLastFocused();
      if (move !== this.#moves) return; // the answer is older than what the browser has said since
      this.#browserFocused = focused;
      if (focused) return;
    }
  }

  /** The event may be what woke the worker: the windows are not known then, and the id may be a popup's. */
  async #focused(id: number): Promise<void> {
    this.#moves++;
    this.#browserFocused = true;
    const normal = this.#ready ? this.#normal.has(id) : (await browser.windows.get(id)).type === 'normal';
    if (!normal) return;
    this.#lastNormal = id;
    await browser.storage.session.set({ [key]: id });
  }
}
