import { workerOf } from '../../scripts/browser/panel.ts';
import { expect, test } from './fixtures.ts';

test('the panel opens beside a connected call, and the client keeps moving', async ({ callPage, panel }) => {
  const frames = () => callPage.locator('#remote').evaluate((video: HTMLVideoElement) => video.getVideoPlaybackQuality().totalVideoFrames);
  const before = await frames();
  await expect.poll(frames).toBeGreaterThan(before + 20);
  await expect(panel.locator('#homework')).toBeVisible();
  await expect(callPage.locator('#state')).toHaveAttribute('data-state', 'connected');
});

test('the panel is a real one: narrow, with the caret in the homework field', async ({ panel }) => {
  const width = await panel.evaluate(() => innerWidth);
  expect(width).toBeGreaterThan(340);
  expect(width).toBeLessThan(380);
  await expect(panel.locator('#homework')).toBeFocused();
  await panel.keyboard.type('walk before breakfast');
  await expect(panel.locator('#homework')).toHaveValue('walk before breakfast');
});

test('what the client writes in the call reaches the call', async ({ callPage, clientPage, panel }) => {
  await clientPage.locator('#chat').fill('can you hear me?');
  await clientPage.locator('#chat').press('Enter');
  await expect(callPage.locator('#messages')).toContainText('can you hear me?');
  await expect(panel.locator('body')).not.toContainText('can you hear me?');
});

test('on a fresh profile every command has its key', async ({ context, extensionId }) => {
  const commands = await workerOf(context, extensionId).evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } };
    return chrome.commands.getAll();
  });
  expect(commands.length).toBeGreaterThan(1);
  expect(commands.filter((command) => command.shortcut === '')).toEqual([]);
});
