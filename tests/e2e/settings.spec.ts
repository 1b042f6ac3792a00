import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { alive, choosePerson, endAndGoOn, field, log, logFor, notebookUrl, openPage, panelUrl } from './aparte.ts';
import { expect, test } from './fixtures.ts';

const settingsUrl = (extensionId: string) => `${notebookUrl(extensionId)}#settings`;
const clock = (page: Page) => page.getByRole('button', { name: /End the session/ });
const offer = (page: Page) => page.getByRole('button', { name: 'Save a copy' });

async function twoPages(context: Page['context'] extends () => infer C ? C : never, extensionId: string) {
  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  const settings = await context.newPage();
  await openPage(settings, settingsUrl(extensionId));
  return { panel, settings };
}

/** Tab by Tab to a control, as somebody without a mouse. */
async function tabTo(page: Page, name: string) {
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab');
    if (await page.getByLabel(name, { exact: true }).evaluateAll((found) => found.includes(document.activeElement as never))) return;
  }
  throw new Error(`No Tab leads to ${name}`);
}

/** By typing the first letters of the option, which a closed list takes. */
async function pick(page: Page, name: string, letters: string, value: string) {
  await tabTo(page, name);
  await page.keyboard.type(letters);
  await expect(page.getByLabel(name, { exact: true })).toHaveValue(value);
}

async function turn(page: Page, name: string) {
  await tabTo(page, name);
  await page.keyboard.press('Space');
  await expect(page.getByLabel(name, { exact: true })).toBeChecked();
}

test('every setting by keyboard, seen in the panel at once and after a restart', async ({ context, extensionId, profile }) => {
  const { panel, settings } = await twoPages(context, extensionId);
  await expect(field(panel)).toHaveAttribute('spellcheck', 'false');
  await logFor(panel, 'Marie', 'call the baker');
  await expect(clock(panel)).toContainText(/^0 min/);

  await settings.bringToFront();
  await pick(settings, 'Light or dark', 'd', 'dark');
  await pick(settings, 'Your practice', 't', 'therapy');
  await turn(settings, 'Ask for odds');
  await pick(settings, 'Usual session length', '30', '30');
  await pick(settings, 'Word for homework', 'e', 'experiment');
  await turn(settings, 'Check spelling while you type');

  const seen = async (page: Page) => {
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await expect(page.getByRole('button', { name: 'Experiment', exact: true })).toBeVisible();
    await expect(field(page)).toHaveAttribute('spellcheck', 'true');
    await expect(field(page)).toHaveAttribute('writingsuggestions', 'false');
  };
  await seen(panel);
  await panel.bringToFront();
  await endAndGoOn(panel);
  await choosePerson(panel, 'Marie');
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByText('About ⁨Marie⁩').click();
  await expect(panel.getByLabel('Planned length').locator('option').first()).toHaveText('As usual (30 min)');
  await panel.getByRole('button', { name: 'Start the session' }).click();

  await settings.bringToFront();
  await settings.reload();
  await tabTo(settings, 'Language');
  await settings.keyboard.type('f');
  await expect(settings.getByLabel('Langue', { exact: true })).toHaveValue('fr');
  await expect(panel.getByRole('button', { name: 'Expérience', exact: true })).toBeVisible();
  await expect(settings.getByRole('checkbox', { name: 'Proposer le pari' })).toBeChecked();
  await expect(settings.getByRole('checkbox', { name: 'Proposer la dernière phrase ferme' })).not.toBeChecked();
  expect(settings.url()).toBe(settingsUrl(extensionId)); // nothing about anybody in an address

  await context.close();
  const again = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });
  try {
    const page = await again.context.newPage();
    await openPage(page, panelUrl(again.extensionId));
    await expect(page.getByRole('button', { name: 'Expérience', exact: true })).toBeVisible();
    await expect(field(page)).toHaveAttribute('spellcheck', 'true');
    await page.goto(settingsUrl(again.extensionId));
    await expect(page.getByLabel('Votre pratique')).toHaveValue('therapy');
    await expect(page.getByLabel('Durée habituelle d’une séance')).toHaveValue('30');
    await expect(page.getByRole('checkbox', { name: 'Proposer le pari' })).toBeChecked();
  } finally {
    await again.context.close();
  }
});

test('the menu leads to the settings, in the notebook that is open', async ({ panel, context, extensionId }) => {
  const toSettings = async () => {
    await panel.getByRole('button', { name: 'Menu' }).click();
    await panel.getByRole('button', { name: 'Settings' }).click();
  };
  const opened = context.waitForEvent('page');
  await toSettings();
  const notebook = await opened;
  await expect(notebook.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await notebook.getByRole('link', { name: 'Notebook' }).click();
  await expect(notebook.getByRole('heading', { level: 1, name: 'Notebook' })).toBeVisible();
  await notebook.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  await toSettings();
  await expect(notebook.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect(await notebook.evaluate(() => document.documentElement.hasAttribute('data-same'))).toBe(true); // nothing was loaded anew
  expect(context.pages().filter((page) => page.url().startsWith(notebookUrl(extensionId)))).toHaveLength(1);
});

test('keys are shown as they are now', async ({ context, extensionId }) => {
  const { settings } = await twoPages(context, extensionId);
  const line = (name: string) => settings.locator('.ledger > div', { hasText: name });
  await expect(line('Log homework')).toContainText('Alt+Shift+L');
  await expect(line('Draw or lift the curtain')).toContainText('Alt+Shift+U');
  await expect(settings.getByText('then “Global” beside it')).toBeVisible();
  // The coach takes one away on the browser's page and comes back.
  await settings.evaluate(() => {
    const { commands } = (globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } })
      .chrome;
    const real = commands.getAll.bind(commands);
    commands.getAll = async () => (await real()).map((one) => (one.name === 'curtain' ? { ...one, shortcut: '' } : one));
    dispatchEvent(new Event('focus'));
  });
  await expect(line('Draw or lift the curtain')).toContainText('none: taken by something else');
  const opened = context.waitForEvent('page');
  await settings.getByRole('button', { name: 'Choose your keys' }).click();
  expect((await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('what is stored is counted, and follows', async ({ context, extensionId }) => {
  const { panel, settings } = await twoPages(context, extensionId);
  const line = (name: string) => settings.getByRole('region', { name: 'What is stored' }).locator('.ledger > div', { hasText: name });
  await expect(line('People')).toHaveText('People0');
  await logFor(panel, 'Marie', 'call the baker');
  await expect(line('People')).toHaveText('People1');
  await expect(line('Homework')).toHaveText('Homework1');
  await expect(line('Sessions')).toHaveText('Sessions1');
  await expect(line('Space used')).toHaveText(/about \d+ kB/);
});

async function save(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('private notes are in the coach’s own copy, apart, and out of a file for one person', async ({ context, extensionId }) => {
  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  await logFor(panel, 'Marie', 'call the baker');
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.keyboard.type('I am tired of this');
  await panel.keyboard.press('Alt+Enter');
  await expect(panel.locator('.entry').first()).toContainText('only for you');
  await log(panel, 'the exam is in March');
  const notebook = await context.newPage();
  await openPage(notebook, notebookUrl(extensionId));

  const all = JSON.parse((await save(notebook, 'Save the archive')).text).records;
  expect(all.privateNotes).toMatchObject([{ words: 'I am tired of this' }]);
  expect(all.notes).toMatchObject([{ words: 'the exam is in March' }]);

  await notebook.getByRole('combobox', { name: 'Whose notes' }).selectOption('Marie');
  const { text } = await save(notebook, 'Save the archive');
  expect(text).toContain('the exam is in March');
  expect(text).not.toMatch(/tired|privateNotes/);
  await notebook.locator('input[type="file"]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(notebook.getByText(/already here. Nothing to do/)).toBeVisible();

  await notebook.getByRole('checkbox', { name: 'Private notes too' }).check();
  expect((await save(notebook, 'Save the archive')).text).toContain('I am tired of this');
});

test('a copy is offered once, after the first real session, in the panel and in the notebook', async ({ context, extensionId }) => {
  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  const notebook = await context.newPage();
  await openPage(notebook, notebookUrl(extensionId));
  await logFor(panel, 'Marie', 'call the baker');
  await expect(clock(panel)).toBeVisible();
  await expect(offer(panel)).toHaveCount(0);
  await expect(offer(notebook)).toHaveCount(0);
  await clock(panel).click();
  await panel.keyboard.press('0'); // its energy is not said now: pressed before it is asked for
  await panel.getByRole('button', { name: 'That was it' }).click();
  await expect(offer(panel)).toBeVisible();
  await expect(offer(notebook)).toBeVisible();
  await panel.reload();
  await alive(panel);
  const { name, text } = await save(panel, 'Save a copy');
  expect(name).toMatch(/^aparte-\d{4}-\d\d-\d\d\.json$/);
  expect(text).toContain('call the baker');
  await expect(panel.locator('.keep-copy')).toContainText(name);
  await expect(offer(notebook)).toHaveCount(0);
  await panel.reload();
  await alive(panel);
  await expect(panel.getByText('To finish')).toBeVisible();
  await expect(offer(panel)).toHaveCount(0);
});

test('damaged preferences stop nothing', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await openPage(page, panelUrl(extensionId));
  for (const damaged of ['{', 'null', '{"theme":7,"cueOnly":"x","sessionMinutes":"long","homeworkWord":"__proto__"}']) {
    await page.evaluate((text) => localStorage.setItem('preferences', text), damaged);
    await page.reload();
    await alive(page);
    await expect(page.getByRole('heading', { name: 'Who is your next call with?' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.dataset.curtain)).toBe('open');
  }
});
