import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { firstPage, launchChromium } from '../../scripts/browser/chromium.ts';
import { openPanel, workerOf } from '../../scripts/browser/panel.ts';
import { alive, entry, field, log, logFor, logKey, openPage, panelUrl, person, screen } from './aparte.ts';
import { draftsOnDisk } from './drafts.ts';
import { expect, test } from './fixtures.ts';

/** The chosen sentence stands above what else is on the screen. */
const cue = (page: Page) => page.getByRole('heading', { level: 1 }).first();
const finder = (page: Page) => page.getByRole('combobox', { name: 'Find a sentence, a flow or a person' });
const list = (page: Page) => page.getByRole('textbox', { name: 'Your emergency list' });
const drawer = (page: Page) => page.locator('.presence');
const line = (page: Page, digit: number) => page.getByRole('button', { name: new RegExp(`^${digit} `) });

/** The curtain’s key, without its keyboard. */
const pressCurtain = (context: BrowserContext, extensionId: string) =>
  workerOf(context, extensionId).evaluate(() =>
    (globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }).chrome.commands.onCommand.dispatch(
      'curtain',
    ),
  );

test('by keyboard alone: the slash finds a person and a sentence; nothing of what was typed there is kept', async ({
  panel,
  context,
  callPage,
  extensionId,
}) => {
  await logFor(panel, 'Éloïse', 'call the baker');
  await person(panel).click();
  await panel.keyboard.type('Marie');
  await panel.keyboard.press('Enter');
  await expect(person(panel)).toContainText('Marie');
  await expect(screen(panel, 'preparation')).toBeVisible();

  await panel.keyboard.press('/');
  await expect(finder(panel)).toBeFocused();
  await panel.keyboard.type('eloi');
  await expect(panel.getByRole('dialog').getByRole('option').first()).toHaveText(/Éloïse/);
  expect(`${panel.url()} ${await panel.title()}`).not.toMatch(/eloi/iu);
  await panel.keyboard.press('Enter'); // a part of a name opens nobody
  await expect(panel.getByText(/^Enter again for .Éloïse/)).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(person(panel)).toContainText('Éloïse');
  await logKey(panel);
  await expect(entry(panel, 'call the baker')).toBeVisible();

  await panel.keyboard.press('/');
  await panel.keyboard.type('take time');
  await panel.keyboard.press('Enter');
  await expect(cue(panel)).toHaveText('Take your time. I’m here.');
  await expect(field(panel)).toBeFocused();
  await panel.close();
  const again = await openPanel(context, extensionId, callPage);
  await expect(cue(again)).toHaveText('Take your time. I’m here.'); // an open step survives
  await expect(field(again)).toBeFocused();
  await again.keyboard.press('Escape');
  await again.keyboard.press('Escape');
  await expect(cue(again)).not.toHaveText('Take your time. I’m here.');
  expect(await callPage.locator('#chat').inputValue()).toBe('');
});

test('by keyboard alone, out of the middle of a note and back: presence, a digit, the cue', async ({ panel }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await panel.keyboard.type('she says, quietly');
  await panel.keyboard.press('F2');
  await expect(line(panel, 1)).toBeFocused();
  await panel.keyboard.press('3');
  await expect(cue(panel)).toHaveText('Take your time. I’m here.');
  await expect(line(panel, 3)).toBeFocused();
  await panel.keyboard.press('F2');
  await expect(drawer(panel)).toHaveCount(0);
  await expect(field(panel)).toBeFocused();
  await panel.keyboard.type(' that');
  await expect(field(panel)).toHaveValue('she says, quietly that');
  await panel.keyboard.press('Enter');
  await expect(entry(panel, 'she says, quietly that')).toBeVisible();
  await expect(cue(panel)).not.toHaveText('Take your time. I’m here.');
});

test('with the mouse alone: a line, someone may be unsafe, the list; the caret stays where it was', async ({ panel }) => {
  await logKey(panel);
  await field(panel).fill('half');
  await panel.getByRole('button', { name: /^Presence/ }).click();
  await line(panel, 2).click();
  await expect(cue(panel)).toHaveText('Let me say it back. Tell me if I have it right.');
  await drawer(panel).getByRole('button', { name: 'Someone may be unsafe' }).click();
  await expect(panel.getByText(/^Whom would you turn to/)).toBeVisible();
  await list(panel).fill('Claire 01 23');
  await drawer(panel).getByRole('button', { name: 'Save the list' }).click();
  await expect(drawer(panel).getByText('Claire 01 23')).toBeVisible();
  await panel.getByRole('button', { name: /^Presence/ }).click();
  await expect(drawer(panel)).toHaveCount(0);
  await expect(field(panel)).toBeFocused();

  await panel.getByRole('button', { name: /^Find/ }).click();
  await panel.getByRole('option', { name: 'Someone may be unsafe' }).click();
  await expect(drawer(panel).getByText('Claire 01 23')).toBeVisible();
});

test('under the curtain nothing of it can be seen, and no key opens it; after it all is as it was', async ({
  panel,
  context,
  extensionId,
}) => {
  await log(panel, 'call the baker');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('F2');
  await expect(line(panel, 1)).toBeFocused();
  await panel.keyboard.press('5');
  await list(panel).fill('Claire 01 23');
  await list(panel).press('Control+Enter');
  await expect(drawer(panel).getByText('Claire 01 23')).toBeVisible();
  await panel.keyboard.press('Escape');
  await panel.keyboard.press(',');
  await expect(drawer(panel)).toBeVisible();
  await pressCurtain(context, extensionId);
  await expect(panel.getByRole('heading', { name: 'Curtain' })).toBeVisible();
  for (const key of ['F2', ',', '/', '5']) await panel.keyboard.press(key);
  const seen = await panel.evaluate(() => document.documentElement.outerHTML);
  expect(seen).not.toMatch(/Claire|safe|presence|finder/iu);
  await panel.getByRole('button', { name: /^Hold/ }).dispatchEvent('pointerdown', { button: 0 });
  await expect(drawer(panel)).toBeVisible();
  await expect(cue(panel)).toHaveText('Are you safe, right now?');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
});

test('the cue alone shows the chosen line', async ({ panel }) => {
  await panel.keyboard.press('F2');
  await expect(line(panel, 1)).toBeFocused();
  await panel.keyboard.press('1');
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Cue only' }).click();
  await expect(panel.locator('.cue-only h1')).toHaveText('That sounds hard. It makes sense that you feel this way.');
  await expect(drawer(panel)).toHaveCount(0);
});

test('our own window has the same', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await openPage(page, `${panelUrl(extensionId)}?own`);
  await page.keyboard.press(',');
  await expect(line(page, 1)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(finder(page)).toBeFocused();
});

test('the browser is killed while the emergency list is being written: drawer, list and cue are there again', async ({
  browserName: _,
}, info) => {
  const profile = info.outputPath('profile');
  const open = async () => {
    const { context, extensionId } = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });
    const panel = await openPanel(context, extensionId, firstPage(context) as Page);
    await alive(panel);
    return { context, panel };
  };
  const first = await open();
  await first.panel.keyboard.press('F2');
  await expect(line(first.panel, 1)).toBeFocused();
  await first.panel.keyboard.press('5');
  await list(first.panel).click();
  await first.panel.keyboard.type('112, and Claire');
  await expect.poll(() => draftsOnDisk(first.panel)).toContain('112, and Claire');
  const gone = first.context.waitForEvent('close');
  execFileSync('pkill', ['-KILL', '-f', '--', `--user-data-dir=${profile}`]);
  await gone;

  const { context, panel } = await open();
  await expect(list(panel)).toHaveValue('112, and Claire');
  await expect(cue(panel)).toHaveText('Are you safe, right now?');
  await expect(field(panel)).toBeFocused(); // nothing takes the focus by itself
  await list(panel).press('Control+Enter');
  await expect(drawer(panel).getByText('112, and Claire')).toBeVisible();
  await context.close();
});
