import { browser } from './browser.ts';

// Chromium: a worker that sleeps costs 0.2 to 0.9 s to wake at the log-homework key, and the call has the keyboard meanwhile: two to four
// letters of what the client said would stand in its chat. So an offscreen document of ours keeps it awake, and wakes it at once when it
// was stopped (public/awake.js; docs/log-homework.md). The document also keeps our process: a panel that opens into it has its field sooner.

/** The part of `chrome.offscreen` in use; webextension-polyfill and its types know nothing of it. */
interface Offscreen {
  createDocument(document: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/** In Chromium's worker, at its start: makes that document unless it is there. */
export async function stayAwake(): Promise<void> {
  browser.runtime.onStartup.addListener(() => undefined); // or nothing would start us with the browser
  const [there] = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] }); // unknown to the types
  if (there) return;
  const { offscreen } = browser as unknown as { offscreen: Offscreen };
  await offscreen.createDocument({
    url: 'awake.html',
    reasons: ['WORKERS'],
    justification: 'The log-homework key has to be answered before the next letter is typed',
  });
}
