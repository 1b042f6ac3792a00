import { browser } from './browser.ts';
import { findPage } from './pages.ts';

const page = 'notebook.html';

/** Opens the notebook in a tab of a normal window, or brings the open one forward, where it is. */
export const openNotebook = (): Promise<void> => openPage();

/** The same, at its settings. */
export const openSettings = (): Promise<void> => openPage('#settings');

/** The same, at the backups. */
export const openBackups = (): Promise<void> => openPage('#backups');

/** The same, at its guard rails: of nobody, for an address names no one. */
export const openGuardRails = (): Promise<void> => openPage('#guard-rails');

async function openPage(section = ''): Promise<void> {
  const url = browser.runtime.getURL(page) + section;
  const open = await findPage(page);
  if (open) {
    const there = section ? { active: true, url } : { active: true };
    await Promise.all([browser.tabs.update(open.tabId, there), browser.windows.update(open.windowId, { focused: true })]);
    return;
  }
  const tab = await browser.tabs.create({ url });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
