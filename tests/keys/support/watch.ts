// Runs inside the pages under test; it only listens and looks.

declare global {
  interface Window {
    /** Keys the call page heard, in order. */
    heard: string[];
  }
}

/** In the call page: nothing typed for us may be heard here, not even where it would do nothing. */
export function listen(): void {
  window.heard = [];
  // The chord itself is a key too, with Alt.
  addEventListener('keydown', ({ key, altKey }) => window.heard.push(altKey ? `Alt+${key}` : key), true);
}

export interface FieldSeen {
  words: string;
  /** The field has the keyboard. */
  focused: boolean;
  /** The page has it, wherever in it. */
  inFront: boolean;
  /** It is the one in our own window. */
  own: boolean;
  /** The browser's id of the window it is in or beside. */
  windowId: number;
}

interface ExtensionApi {
  /** Not there yet in the empty document that a window begins with. */
  windows?: { getCurrent(): Promise<{ id: number }> };
}

/** One panel or window of ours, and the homework field in it; its components are alive. */
export async function seeField(): Promise<FieldSeen | undefined> {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const current = await (browser ?? chrome)?.windows?.getCurrent();
  const bare = !document.getElementById('app'); // nothing comes alive in the bare page of the bench
  if (!current || !(bare || performance.getEntriesByName('caret-ready').length > 0)) return undefined;
  const field = document.querySelector<HTMLTextAreaElement>('#homework');
  const inFront = document.hasFocus();
  const focused = inFront && field !== null && document.activeElement === field;
  return { words: field?.value ?? '', focused, inFront, own: location.search === '?own', windowId: current.id };
}

export interface ChatSeen {
  words: string;
  focused: boolean;
  heard: string[];
  /** Middle of the chat field on the screen, in pixels. */
  at: { x: number; y: number };
}

/** The call's own chat field; `edge` is what the browser draws around the page: Firefox says where, for Chromium it is all above it. */
export function seeChat(): ChatSeen {
  const field = document.querySelector<HTMLInputElement>('#chat');
  if (!field) throw new Error('This page is not the call');
  field.scrollIntoView();
  const { left, top, width, height } = field.getBoundingClientRect();
  const inner = window as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
  const x = inner.mozInnerScreenX ?? screenX;
  const y = inner.mozInnerScreenY ?? screenY + outerHeight - innerHeight;
  const focused = document.hasFocus() && document.activeElement === field;
  return { words: field.value, focused, heard: window.heard, at: { x: x + left + width / 2, y: y + top + height / 2 } };
}
