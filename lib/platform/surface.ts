import { answerWhenFocused } from './bring-forward.ts';
import { browser } from './browser.ts';
import { onCaretAsked } from './caret.ts';
import { readyOwnWindow } from './own-window.ts';

/** The same page is shown in the browser's side panel (or sidebar) and in our own window. */
export type Surface = 'panel' | 'window';

export function whichSurface(): Surface {
  return new URLSearchParams(location.search).has('own') ? 'window' : 'panel';
}

/** The browser's id of the window this page is shown in: for the panel, the window it stands beside. */
export async function surfaceWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('This page is in no window');
  return id;
}

/**
 * Called once by the panel page, as early as it can: tells the worker that this surface is here for as long as the page lives, and calls
 * `onCaret` when the log-homework key (or a second opening) wants the caret in the homework field. Also called at once when that is why
 * the page was opened; the field's own `autofocus` has come before it then.
 */
export async function connectSurface(onCaret: () => void): Promise<void> {
  if (!import.meta.env.FIREFOX) answerWhenFocused();
  const windowId = await surfaceWindow();
  keepPort(`${whichSurface()}:${windowId}`);
  await onCaretAsked(windowId, onCaret);
  if (!import.meta.env.FIREFOX) return;
  if (whichSurface() === 'panel') void readyOwnWindow();
  else comeForwardAtTheKey(windowId, onCaret);
}

/**
 * Firefox tells every page of ours of the key: our own window comes forward without waiting for an event page that may have to be started,
 * and its field is there before the window has the keyboard, whatever it showed while it was out of sight.
 */
function comeForwardAtTheKey(windowId: number, onCaret: () => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command !== 'log-homework') return;
    onCaret();
    void browser.windows.update(windowId, { focused: true });
  });
}

/** A worker that lives less than this is failing at its start: connecting again at once would only go round in circles. */
const shortLifeMs = 1_000;
/** Firefox ends the ports of a page that it is about to close a moment before: to connect then would be an error in its last moment. */
const pageEndsMs = import.meta.env.FIREFOX ? 200 : 0;
/** Both browsers stop a background that has had nothing to do for 30 s; Chromium's has work of its own (awake.ts). */
const workMs = 20_000;

/** The background knows that this page is here. When it dies, its end of the port dies with it; connecting again wakes a new one that knows us. */
export function keepPort(name: string): void {
  const since = Date.now();
  const port = browser.runtime.connect({ name });
  const work = import.meta.env.FIREFOX && setInterval(() => port.postMessage('work'), workMs);
  port.onDisconnect.addListener(() => {
    if (work) clearInterval(work);
    const soon = Date.now() - since < shortLifeMs;
    setTimeout(() => keepPort(name), soon ? shortLifeMs : pageEndsMs);
  });
}
