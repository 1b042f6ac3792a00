import type { BrowserContext, Page } from '@playwright/test';
import { openPanel, workerOf } from '../../scripts/browser/panel.ts';
import { entries, entry, field, log, logFor, openPage, panelUrl, person } from './aparte.ts';
import { expect, test } from './fixtures.ts';

async function ownWindow(context: BrowserContext, open: () => Promise<unknown>): Promise<Page> {
  const opened = context.waitForEvent('page');
  await open();
  const page = await opened;
  await page.waitForLoadState();
  await expect(field(page)).toBeFocused();
  return page;
}

const fromMenu = (panel: Page) => async () => {
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Open in a window' }).click();
};

test('two windows live at once: what is logged in one shows in the other, and neither overwrites what the other is typing', async ({
  panel,
  context,
}) => {
  await logFor(panel, 'Marie', 'first');
  const own = await ownWindow(context, fromMenu(panel));
  await expect(person(own)).toContainText('Marie');
  await field(panel).fill('typed in the panel');
  await field(own).fill('typed in the window');
  await panel.reload();
  await own.reload();
  await expect(field(panel)).toHaveValue('typed in the panel');
  await expect(field(own)).toHaveValue('typed in the window');
  await field(own).press('Enter');
  await expect(entry(panel, 'typed in the window')).toBeVisible();
  await expect(field(panel)).toHaveValue('typed in the panel');
});

test('the same entry edited in two windows: the second is shown what the first wrote, and chooses', async ({ panel, context }) => {
  await logFor(panel, 'Marie', 'call');
  const own = await ownWindow(context, fromMenu(panel));
  for (const page of [panel, own]) await entry(page, 'call').click();
  const edit = (page: Page) => page.getByRole('textbox', { name: 'Edit their words' });
  await edit(panel).fill('call Paul');
  await edit(own).fill('call Jo');
  await edit(panel).press('Enter');
  await expect(entry(panel, 'call Paul')).toBeVisible();
  await expect(edit(own)).toHaveValue('call Jo');
  await edit(own).press('Enter');
  await expect(own.getByRole('alert')).toContainText('call Paul');
  await own.getByRole('button', { name: 'Take the other' }).click();
  await expect(entry(own, 'call Paul')).toBeVisible();
  await expect(entry(panel, 'call Paul')).toBeVisible();
});

test('our own window does everything, opens once, and remembers its size and place', async ({ panel, context, extensionId }) => {
  const own = await ownWindow(context, fromMenu(panel));
  await logFor(own, 'Marie', 'from the window');
  await entry(own, 'from the window').click();
  await own.locator('.destroys').click();
  await own.getByRole('button', { name: /^Undo/ }).click();
  await expect(entry(own, 'from the window')).toBeVisible();
  const place = { left: 200, top: 80, width: 420, height: 500 };
  const bounds = (page: Page) => page.evaluate(() => ({ left: screenX, top: screenY, width: outerWidth, height: outerHeight }));
  await own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { getCurrent(): Promise<{ id: number }>; update(id: number, to: object): Promise<unknown> } };
    };
    await chrome.windows.update((await chrome.windows.getCurrent()).id, wanted);
  }, place);
  await expect.poll(() => bounds(own)).toEqual(place);
  const stored = () =>
    workerOf(context, extensionId).evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } }
      ).chrome.storage.local.get('ownWindow'),
    );
  await expect.poll(stored).toEqual({ ownWindow: place });

  await fromMenu(panel)(); // a second time: the same window
  expect(context.pages().filter((page) => page.url().endsWith('?own'))).toHaveLength(1);
  await own.close();
  const again = await ownWindow(context, fromMenu(panel));
  await expect.poll(() => bounds(again)).toEqual(place);
  await expect(entry(again, 'from the window')).toBeVisible();
});

test('two panels, of two browser windows, follow each other', async ({ panel, context, extensionId }) => {
  const opened = context.waitForEvent('page');
  await workerOf(context, extensionId).evaluate(() =>
    (globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } }).chrome.windows.create({
      url: 'data:text/html,second',
    }),
  );
  const second = await opened;
  await second.waitForURL(/^data:/);
  const other = await openPanel(context, extensionId, second);
  await logFor(panel, 'Marie', 'from the first');
  await expect(entry(other, 'from the first')).toBeVisible();
  await log(other, 'from the second');
  await expect(entries(panel)).toHaveCount(2);
});

test('a page of ours in a tab, where there is no panel, works as well', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await openPage(page, panelUrl(extensionId));
  await logFor(page, 'Marie', 'call');
  await expect(entries(page)).toHaveCount(1);
});
