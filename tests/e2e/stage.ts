import { type BrowserContext, expect, type Page } from '@playwright/test';
import { workerOf } from '../../scripts/browser/panel.ts';

// The picture cards and the stage, as a coach meets them.

export const cue = (page: Page) => page.getByRole('heading', { level: 1 });
export const bar = (page: Page) => page.getByRole('region', { name: 'Stage' });
/** The pictures that the client sees. */
export const seen = (stage: Page) =>
  stage.locator('#stage img').evaluateAll((pictures) => pictures.map((picture) => (picture as HTMLImageElement).src.split('/').at(-1)));

export const stageUrl = (extensionId: string) => `chrome-extension://${extensionId}/stage.html`;

/** Addresses of pictures that any page asked for, from now on. */
export function pictures(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/deck/')) asked.push(request.url());
  });
  return asked;
}

export async function startExercise(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('.menu').getByRole('button', { name: 'Picture cards' }).click();
  await expect(cue(page)).toHaveText('Would you like to try this with a picture?');
  await page.getByRole('button', { name }).click();
  await expect(cue(page)).toHaveText('Choose a card');
}

/** Finds a card by words, and takes it. */
export async function takeCard(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Find by words' }).fill(words);
  await page.locator('.thumbs button').first().click();
  await page.getByRole('button', { name: 'Take this one' }).click();
}

/** Opens the stage, and gives its page; black. */
export async function openStage(page: Page, how: 'In a tab of its own' | 'In a window of its own'): Promise<Page> {
  const opened = page.context().waitForEvent('page', (one) => one.url().includes('stage.html') || one.url() === 'about:blank');
  await page.getByRole('button', { name: how }).click();
  const stage = await opened;
  await stage.waitForURL(/stage\.html/u);
  await expect(bar(page)).toBeVisible();
  return stage;
}

interface Chrome {
  commands: { onCommand: { dispatch(command: string): void } };
}

/** Alt+Shift+K, without its keyboard. */
export const pressStageKey = (context: BrowserContext, extensionId: string) =>
  workerOf(context, extensionId).evaluate(() => {
    (globalThis as unknown as { chrome: Chrome }).chrome.commands.onCommand.dispatch('stage');
  });
