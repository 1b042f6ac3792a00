import { browser } from './browser.ts';

const key = 'caret';
/** A page that was opened by the key starts within this time; an older request was for a page now gone. */
const freshForMs = 2_000;

interface Request {
  windowId: number;
  at: number;
}

/** Asks the panel or own window in `windowId` to put the caret in the homework field, whether it is loaded or only about to be. */
export async function askForCaret(windowId: number): Promise<void> {
  const request: Request = { windowId, at: Date.now() };
  await browser.storage.session.set({ [key]: request });
}

/** Calls `put` each time the caret is asked for in `windowId`, and once now if it was asked for while this page was loading. */
export async function onCaretAsked(windowId: number, put: () => void): Promise<void> {
  browser.storage.session.onChanged.addListener((changes) => {
    const request = changes[key]?.newValue as Request | undefined;
    if (request?.windowId === windowId) put();
  });
  const request = (await browser.storage.session.get(key))[key] as Request | undefined;
  if (request?.windowId === windowId && Date.now() - request.at < freshForMs) put();
}
