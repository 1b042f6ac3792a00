/** What the worker knows when the log-homework key is pressed. Window ids are the browser's own. */
export interface Press {
  /** Window of the tab that had the key; undefined when the browser has no window at all. */
  pressedIn: number | undefined;
  /** The key was pressed in a page of ours: own window, notebook, card. */
  inOurPage: boolean;
  /** The key was pressed in our own window. */
  inOwnWindow: boolean;
  /** Every normal window, or undefined while the worker has only just woken and could not ask yet. */
  normalWindows: ReadonlySet<number> | undefined;
  /** The normal window that last had the focus: where the call is. */
  lastNormal: number | undefined;
  /** False when another program has the focus, which happens with a global key only. */
  browserFocused: boolean;
  ownWindowOpen: boolean;
}

/** The panel of that window, or `own` for our own small window. */
export type Aim = { panelOf: number } | 'own';

/**
 * Where the caret goes. Only normal windows can show a panel: anywhere else the panel would silently not appear, and what is typed
 * would reach the call. A window not yet known to be normal is tried all the same, since the panel can only be opened in this tick;
 * the caller checks afterwards.
 */
export function aim({ pressedIn, inOurPage, inOwnWindow, normalWindows, lastNormal, browserFocused, ownWindowOpen }: Press): Aim {
  // The keyboard is there already: on the way to a panel the call would hear some letters.
  if (inOwnWindow) return 'own';
  if (pressedIn === undefined || (!browserFocused && ownWindowOpen)) return 'own';
  if (!normalWindows || normalWindows.has(pressedIn)) return { panelOf: pressedIn };
  if (inOurPage && lastNormal !== undefined && normalWindows.has(lastNormal)) return { panelOf: lastNormal };
  return 'own';
}
