import type { BrowserContext, Page } from '@playwright/test';
import { openPanel, workerOf } from '../../scripts/browser/panel.ts';
import { entry, field, logFor, notebookUrl, panelUrl, person } from './aparte.ts';
import { draftsOnDisk } from './drafts.ts';
import { film, frames } from './film.ts';
import { expect, test } from './fixtures.ts';

interface Chrome {
  commands: { onCommand: { dispatch(command: string): void } };
  storage: { session: { get(): Promise<Record<string, unknown>> } };
}

/** The key, without its keyboard. Without a tab, log-homework goes to our own window; a panel opens for a real key only (tests/keys). */
const press = (context: BrowserContext, extensionId: string, command: string) =>
  workerOf(context, extensionId).evaluate((name) => {
    (globalThis as unknown as { chrome: Chrome }).chrome.commands.onCommand.dispatch(name);
  }, command);

const curtain = (page: Page) => page.getByRole('heading', { name: 'Curtain' });
const homework = (page: Page) => page.getByRole('button', { name: 'Homework', exact: true });
const hold = (page: Page) => page.getByRole('button', { name: /^Hold/ });
const secrets = /Marie|baker|half a thought|1 person/u;

/** Half a second of the pointer. */
async function lift(page: Page): Promise<void> {
  await hold(page).dispatchEvent('pointerdown', { button: 0 });
  await expect(curtain(page)).toBeHidden();
}

/** Nothing of the client anywhere: on the page, in what a screen reader is given, in a field. */
async function expectNothing(page: Page): Promise<void> {
  await expect(curtain(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.outerHTML + document.title)).not.toMatch(secrets);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  expect(nodes.length).toBeGreaterThan(3);
  expect(JSON.stringify(nodes)).not.toMatch(secrets);
}

/** Nothing of the client from the first frame of a page that is loaded. @returns its frames */
async function expectNothingFilmed(page: Page, load: () => Promise<unknown>): Promise<string[]> {
  await film(page);
  await load();
  await expectNothing(page);
  const seen = await frames(page);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.join('\n')).not.toMatch(secrets);
  return seen;
}

async function ownWindow(panel: Page): Promise<Page> {
  const opened = panel.context().waitForEvent('page');
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Open in a window' }).click();
  const page = await opened;
  await expect(person(page)).toContainText('Marie');
  return page;
}

test('over panel, own window and notebook at once; it stays over a reload, and is lifted by its key', async ({
  panel,
  context,
  extensionId,
}) => {
  await logFor(panel, 'Marie', 'call the baker');
  const own = await ownWindow(panel);
  const notebook = await context.newPage();
  await notebook.goto(notebookUrl(extensionId));
  await expect(notebook.getByText(/^1 person/)).toBeVisible();
  await field(panel).fill('half a thought');
  const pages = [panel, own, notebook];

  await press(context, extensionId, 'curtain');
  for (const page of pages) await expectNothing(page);
  for (const page of pages) {
    const seen = await expectNothingFilmed(page, () => page.reload());
    expect(seen.map((frame) => frame.split('|')[0])).not.toContain('open');
  }
  // All that is kept about it.
  const kept = await workerOf(context, extensionId).evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get(),
  );
  expect(kept.curtain).toBe(true);
  expect(JSON.stringify(kept)).not.toMatch(secrets);

  await press(context, extensionId, 'curtain');
  await homework(panel).click();
  await expect(field(panel)).toHaveValue('half a thought');
  await expect(entry(panel, 'call the baker')).toBeVisible();
  await expect(person(own)).toContainText('Marie');
  await expect(notebook.getByText(/^1 person/)).toBeVisible();
});

test('drawn while none of our pages is open: each one opened after that begins covered', async ({ panel, context, extensionId, tab }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await field(panel).fill('half a thought');
  await panel.close();
  await press(context, extensionId, 'curtain');
  const again = await openPanel(context, extensionId, tab);
  await expectNothing(again);
  for (const url of [panelUrl(extensionId), `${panelUrl(extensionId)}?own`, notebookUrl(extensionId)]) {
    const page = await context.newPage();
    await expectNothingFilmed(page, () => page.goto(url));
    await page.close();
  }
  await lift(again);
  await expect(person(again)).toContainText('Marie');
  await expect(again.locator('#homework')).toBeFocused();
  await homework(again).click();
  await expect(field(again)).toHaveValue('half a thought');
});

test('a click does not lift it, nor a second press by a nervous hand; half a second of the pointer or a key does', async ({
  panel,
  context,
  extensionId,
}) => {
  await logFor(panel, 'Marie', 'call the baker');
  await press(context, extensionId, 'curtain');
  await press(context, extensionId, 'curtain');
  await hold(panel).click();
  await hold(panel).click({ delay: 200 });
  await hold(panel).press('Enter');
  await expectNothing(panel);
  await hold(panel).click({ delay: 700 });
  await expect(person(panel)).toContainText('Marie');

  await panel.getByRole('banner').getByRole('button', { name: 'Curtain' }).click();
  await expectNothing(panel);
  await expect(hold(panel)).toBeFocused();
  await panel.keyboard.down('Space');
  await expect(person(panel)).toContainText('Marie');
  await panel.keyboard.up('Space');
  await expect(field(panel)).toBeFocused();
  await expect(field(panel)).toHaveValue('');
});

test('the log-homework key under it: one empty field, no name, and the words are with the person the coach is with', async ({
  panel,
  context,
  extensionId,
}) => {
  await logFor(panel, 'Marie', 'call the baker');
  const own = await ownWindow(panel);
  await field(own).fill('half a thought');
  await press(context, extensionId, 'curtain');
  await expectNothing(own);
  await expect(own.getByRole('textbox')).toHaveCount(0);

  await press(context, extensionId, 'log-homework');
  await expect(field(own)).toBeFocused();
  await expect(field(own)).toHaveValue('');
  await expect(panel.getByRole('textbox')).toHaveCount(0);
  await own.keyboard.type('ring the school');
  await expectNothing(own);
  await own.keyboard.press('Enter');
  await expect(own.getByText('Noted.')).toBeVisible();
  await expect(field(own)).toHaveValue('');
  await expectNothing(own);
  await own.keyboard.type('and then');
  await expect.poll(() => draftsOnDisk(own)).toContain('and then');
  await own.reload();
  await expectNothing(own);
  await press(context, extensionId, 'log-homework');
  await expect(field(own)).toHaveValue('and then');
  await lift(own);
  await expect(entry(own, 'ring the school')).toBeVisible();
  await expect(own.getByRole('region', { name: /^Logged for .*Marie/ }).getByRole('listitem')).toHaveCount(2);
  await expect(field(own)).toHaveValue('half a thought\nand then');
});

test('the key opens our own window covered, with the field alone', async ({ panel, context, extensionId }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await panel.close();
  await press(context, extensionId, 'curtain');
  const opened = context.waitForEvent('page');
  await press(context, extensionId, 'log-homework');
  const own = await opened;
  await expect(field(own)).toBeFocused();
  await expectNothing(own);
});

test('what is typed before the page under it is alive is in its field', async ({ panel, context, extensionId }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await panel.close();
  await press(context, extensionId, 'curtain');
  const page = await context.newPage();
  // The first letters come before any script of ours, as from a quick hand.
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      const early = document.querySelector('textarea');
      if (!early) return;
      seen.disconnect();
      early.focus();
      early.value = 'ring';
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${panelUrl(extensionId)}?own`);
  await expect(field(page)).toHaveValue('ring');
  await expect(field(page)).toBeFocused();
  await expectNothing(page);
});

test('the cue alone: kept over a reload without a frame of anything else, left by its word', async ({ panel, context, extensionId }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Cue only' }).click();
  const cue = panel.getByRole('heading', { name: 'So what would you like to do before next time?' });
  await expect(cue).toBeVisible();
  await film(panel);
  await panel.reload();
  await expect(cue).toBeVisible();
  expect((await frames(panel)).join('\n')).not.toMatch(secrets);
  expect(await panel.locator('body').ariaSnapshot()).not.toMatch(secrets);
  // Our own window, a page of another kind, is as it was.
  const own = await context.newPage();
  await own.goto(`${panelUrl(extensionId)}?own`);
  await expect(person(own)).toContainText('Marie');
  await own.close();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(person(panel)).toContainText('Marie');
  await expect(panel.locator('#homework')).toBeFocused();
});

test('"What can my client see?" says what holds in Chromium, and draws the curtain', async ({ panel }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'What can my client see?' }).click();
  const dialog = panel.getByRole('dialog', { name: 'What can my client see?' });
  await expect(dialog.getByRole('term').filter({ hasText: 'One tab' })).toBeVisible();
  await expect(dialog.getByText(/Firefox/)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Curtain' }).click();
  await expectNothing(panel);
});

// Pictures to look at, of each new screen.
for (const width of [360, 250]) {
  for (const theme of ['light', 'dark'] as const) {
    const language = theme === 'light' ? 'en' : 'fr';
    test(`pictures at ${width} px, ${theme}`, async ({ context, extensionId }) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 560 });
      await page.goto(`${panelUrl(extensionId)}?own`);
      await page.evaluate((chosen) => localStorage.setItem('preferences', JSON.stringify(chosen)), { language, theme });
      await page.reload();
      const shoot = (name: string) => page.screenshot({ path: `.reports/curtain/${name}-${width}-${theme}.png` });
      const menuItem = async (nth: number) => {
        await expect(page.locator('.menu')).toBeHidden();
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.locator('.item').nth(nth).click();
      };
      await page.locator('.menu-button').click();
      await shoot('menu');
      await page.keyboard.press('Escape');
      await menuItem(2);
      await shoot('seen');
      await page.keyboard.press('Escape');
      await menuItem(1);
      await shoot('cue');
      await page.setViewportSize({ width, height: 120 });
      await shoot('cue-low');
      await page.setViewportSize({ width, height: 560 });
      await page.keyboard.press('Escape');
      await menuItem(0);
      await shoot('curtain');
      // The key would open a window: here the letters in the field before the page is alive say that it was pressed.
      await page.addInitScript(() =>
        addEventListener('readystatechange', () => ((document.querySelector('textarea') ?? { value: '' }).value = 'call'), {
          capture: true,
          once: true,
        }),
      );
      await page.reload();
      await expect(page.locator('.capture .next')).toBeVisible(); // its components are alive
      await page.locator('.words').press('Enter');
      await expect(page.locator('.capture .note')).toBeVisible();
      await shoot('curtain-field');
    });
  }
}
