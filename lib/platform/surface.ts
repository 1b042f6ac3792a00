import { answerWhenFocused } from './bring-forward.ts';
import { browser } from './browser.ts';
import { onCaretAsked } from './caret.ts';

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
  if (!import.meta.env.FIREFOX) keepPort(`${whichSurface()}:${windowId}`);
  await onCaretAsked(windowId, onCaret);
}

/** A worker that lives less than this is failing at its start: connecting again at once would only go round in circles. */
const shortLifeMs = 1_000;

/** The worker knows that this page is here. It dies after half a minute without work, and its end of the port with it; connecting again wakes a new one that knows us. */
export function keepPort(name: string): void {
  const since = Date.now();
  const port = browser.runtime.connect({ name });
  port.onDisconnect.addListener(() => {
    const soon = Date.now() - since < shortLifeMs;
    setTimeout(() => keepPort(name), soon ? shortLifeMs : 0);
  });
}
