import { browser } from './browser.ts';

interface WhenFocused {
  whenFocused: number;
}

type Answer = { focused: boolean };

/** Window managers take some 20 ms; one that takes longer than this is not going to. */
const patienceMs = 500;

/**
 * Chromium: brings that window forward unless it is in front already, then calls `done` while the browser still takes it for the coach's gesture, which it does in the
 * callback of an API (never after a promise). A panel opened before its window is active would not get the focus. What answers is a page
 * of ours, because nothing the worker can call takes as long as the window; `focused` is false when there is none, or the window stayed.
 */
export function bringForward(windowId: number, done: (focused: boolean) => void): void {
  // Chromium has no event for a window that comes back in front after it said that none is.
  withCallbacks().windows.get(windowId, (found) => (found?.focused ? done(true) : fetchForward(windowId, done)));
}

function fetchForward(windowId: number, done: (focused: boolean) => void): void {
  void browser.windows.update(windowId, { focused: true });
  const message: WhenFocused = { whenFocused: windowId };
  withCallbacks().runtime.sendMessage(message, (answer) => {
    // Reading it is what tells the browser that "nobody answered" has been dealt with.
    const nobody = withCallbacks().runtime.lastError !== undefined;
    done(!nobody && answer?.focused === true);
  });
}

/** In the pages of ours: gives the worker that answer. */
export function answerWhenFocused(): void {
  browser.runtime.onMessage.addListener((message, _sender, answer) => {
    void untilFocused((message as WhenFocused).whenFocused).then((focused) => answer({ focused } satisfies Answer));
    return true;
  });
}

async function untilFocused(windowId: number): Promise<boolean> {
  const end = Date.now() + patienceMs;
  do {
    if ((await browser.windows.get(windowId)).focused) return true;
  } while (Date.now() < end);
  return false;
}

interface WithCallbacks {
  runtime: { sendMessage(message: WhenFocused, answered: (answer: Answer | undefined) => void): void; lastError: unknown };
  windows: { get(id: number, answered: (found: Answer | undefined) => void): void };
}

function withCallbacks(): WithCallbacks {
  return (globalThis as unknown as { chrome: WithCallbacks }).chrome;
}
