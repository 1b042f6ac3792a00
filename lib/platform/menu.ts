import { browser } from './browser.ts';
import { openNotebook } from './notebook.ts';
import { openOwnWindow } from './own-window.ts';

const key = 'menuTitles';

/** Items of the menu on the toolbar icon, and what each one does. */
const items = { openInWindow: openOwnWindow, openNotebook } as const;

export type MenuTitles = Record<keyof typeof items, string>;

/** In the worker, at its start: the browser keeps the items themselves from installation on. */
export function startMenu(): void {
  browser.runtime.onInstalled.addListener(createItems);
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }) => {
    await items[menuItemId as keyof MenuTitles]();
  });
}

async function createItems(): Promise<void> {
  const titles = ((await browser.storage.local.get(key))[key] ?? {}) as Partial<MenuTitles>;
  await browser.contextMenus.removeAll();
  for (const id of Object.keys(items) as (keyof MenuTitles)[]) {
    browser.contextMenus.create({ id, title: titles[id] ?? browser.i18n.getMessage(id), contexts: ['action'] });
  }
}

/** Puts the menu in the coach's language when it is not the browser's; kept across updates of the extension. */
export async function setMenuTitles(titles: MenuTitles): Promise<void> {
  await browser.storage.local.set({ [key]: titles });
  await Promise.all(Object.entries(titles).map(([id, title]) => browser.contextMenus.update(id, { title })));
}
