import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import type { Fox } from './harness/fox.ts';
import { keys } from './harness/page.ts';
import { until } from './harness/until.ts';
import { useFox } from './harness/use-fox.ts';

/** What a page of ours may call, as far as these tests do. */
declare const browser: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  storage: { local: { get(key: string): Promise<Record<string, Bounds | undefined>> } };
  windows: { getCurrent(): Promise<Bounds>; update(id: number, bounds: Partial<Bounds>): Promise<unknown> };
};

interface Bounds {
  id: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

let fox: Fox;

useFox(async (launched) => {
  fox = launched;
});

const bounds = async () => {
  const { left, top, width, height } = await browser.windows.getCurrent();
  return { left, top, width, height };
};

it('the toolbar button opens a sidebar of about 250 px with the caret in the homework field, and closes it', async () => {
  const sidebar = await fox.openSidebar();
  const width = await sidebar.width();
  expect(width).toBeGreaterThan(230);
  expect(width).toBeLessThan(290);
  await sidebar.focus();
  await sidebar.until('the caret is in the field', () => document.activeElement?.id === 'homework');
  await sidebar.type('breathe first');
  await sidebar.until('the words are in the field', () =>
    document.querySelector<HTMLTextAreaElement>('#homework')?.value.endsWith('breathe first'),
  );
  await fox.clickToolbar();
  await until('the sidebar is closed', async () => !(await fox.sidebar.isOpen()));
});

it('no key is taken on a fresh profile', async () => {
  const page = await fox.open('sidepanel.html');
  const commands = await page.ask(() => browser.commands.getAll());
  expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_sidebar_action', 'curtain', 'log-homework', 'stage']);
  expect(commands.filter(({ shortcut }) => !shortcut)).toEqual([]);
  await page.close();
});

it('the toolbar menu has our two items', async () => {
  const titles = await fox.window.run<string[]>('return [...firefox.gMenuMap.get(extension).values()].map(({ title }) => title);');
  expect(titles).toEqual(['Open in a window', 'Notebook']);
});

it('pressing the key three times at once makes one window, with the caret in its field', async () => {
  await fox.pressLogHomework(3);
  const own = await fox.find('sidepanel.html?own');
  await own.until('the caret is in the field', () => document.hasFocus() && document.activeElement?.id === 'homework');
  await fox.pressLogHomework();
  await own.until('it still is', () => document.hasFocus() && document.activeElement?.id === 'homework');
  expect(await fox.findAll('sidepanel.html?own')).toHaveLength(1);
  await own.type('breathed');
  await own.press(keys.backspace);
  await own.until('the words are in the field', () => document.querySelector<HTMLTextAreaElement>('#homework')?.value.endsWith('breathe'));
  await own.close();
});

it('our own window opens again where it was left, as large as it was', async () => {
  await fox.stopEventPage();
  await fox.pressLogHomework();
  const first = await fox.find('sidepanel.html?own');
  await first.until('it is alive', () => document.hasFocus() && document.querySelector('.capture > .under') !== null);
  await first.ask(async () => {
    const { id } = await browser.windows.getCurrent();
    await browser.windows.update(id, { left: 210, top: 60, width: 420, height: 480 });
  });
  await first.until('it has the new size', () => outerWidth === 420 && outerHeight === 480);
  const left = await first.ask(bounds);
  await first.until('its size is kept', async () => {
    const { ownWindow } = await browser.storage.local.get('ownWindow');
    return ownWindow?.width === 420 && ownWindow.height === 480;
  });
  await first.close();
  await fox.pressLogHomework();
  const second = await fox.find('sidepanel.html?own');
  await second.until('it has the keyboard', () => document.hasFocus());
  // The frame around it comes a moment after the window.
  await until('it is where it was, as large', async () => isDeepStrictEqual(await second.ask(bounds), left));
  await second.close();
});
