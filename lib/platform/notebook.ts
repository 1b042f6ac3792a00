import { browser } from './browser.ts';
import { findPage } from './pages.ts';

const page = 'notebook.html';

/** Opens the notebook in a tab of a normal window, or brings the open one forward. */
export async function openNotebook(): Promise<void> {
  const open = await findPage(page);
  if (open) {
    await Promise.all([browser.tabs.update(open.tabId, { active: true }), browser.windows.update(open.windowId, { focused: true })]);
    return;
  }
  const tab = await browser.tabs.create({ url: browser.runtime.getURL(page) });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
