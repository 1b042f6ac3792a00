import { browser } from './browser.ts';

/** Where a page of ours is open as a tab or popup. */
export interface OpenPage {
  tabId: number;
  windowId: number;
}

/** The open page of ours with this path and query (such as `notebook.html`), whatever its hash; undefined when there is none. */
export async function findPage(path: string): Promise<OpenPage | undefined> {
  const url = browser.runtime.getURL(path);
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.find(({ documentUrl }) => documentUrl?.split('#')[0] === url);
}
