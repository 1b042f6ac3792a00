import { browser } from './browser.ts';

export interface Key {
  /** As in the manifest: `log-homework`, `_execute_action` (Chromium), `_execute_sidebar_action` (Firefox). */
  command: string;
  /** As the browser writes it (`Alt+Shift+L`, `⌃⇧L`); empty when another program or extension had taken it, or the coach cleared it. */
  shortcut: string;
}

/** Our keys as they are now: the coach can change them in the browser at any time. */
export async function readKeys(): Promise<Key[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ command: name ?? '', shortcut: shortcut ?? '' }));
}

/** Opens the browser's page where shortcuts are changed. */
export async function openKeySettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
