import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { firstPage, launchChromium } from '../../scripts/browser/chromium.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { alive, choosePerson, entry, field, log, notebookUrl, screen, toField } from './aparte.ts';

interface Opened {
  context: BrowserContext;
  panel: Page;
  extensionId: string;
}

async function open(profile: string, ready: (panel: Page) => Promise<void> = alive): Promise<Opened> {
  const { context, extensionId } = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });
  const panel = await openPanel(context, extensionId, firstPage(context) as Page);
  await ready(panel);
  return { context, panel, extensionId };
}

/** A call that is noted, and the notebook's word for it that the mark outside of the database knows of it. */
async function practice(profile: string): Promise<string> {
  const { context, panel, extensionId } = await open(profile);
  await choosePerson(panel, 'Marie');
  await toField(panel);
  await log(panel, 'call the baker');
  const notebook = await context.newPage();
  await notebook.goto(notebookUrl(extensionId)); // opening it counts
  await expect.poll(() => markIn(notebook)).toBeGreaterThan(0);
  const folder = join(profile, 'Default/IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
  await context.close();
  return folder;
}

const markIn = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ notes?: { records: number } }> } } };
    };
    return (await chrome.storage.local.get('notes')).notes?.records ?? 0;
  });

const lost = (page: Page) => page.getByRole('alert', { name: 'Your notes are not there' });

test('the browser has begun another database without a word: both pages say so, a note is taken meanwhile, and it leads to the backups', async ({
  browserName: _,
}, info) => {
  const profile = info.outputPath('profile');
  const folder = await practice(profile);
  await writeFile(join(folder, 'CURRENT'), 'nonsense');

  const { context, panel, extensionId } = await open(profile);
  await expect(lost(panel)).toContainText(/On .+ there were \d+ records in this browser/);
  await expect(lost(panel)).toContainText('Aparté deleted nothing');
  await toField(panel);
  await log(panel, 'said meanwhile');
  await expect(entry(panel, 'said meanwhile')).toBeVisible();

  const [notebook] = await Promise.all([
    context.waitForEvent('page'),
    lost(panel).getByRole('button', { name: 'Bring a file in' }).click(),
  ]);
  await expect(notebook.getByRole('heading', { name: 'Backups', level: 1 })).toBeVisible();
  await expect(lost(notebook)).toBeVisible();
  expect(notebook.url()).toBe(`${notebookUrl(extensionId)}#backups`);

  // It stays until the coach says so; then it is gone from every page, for good.
  await panel.reload();
  await expect(lost(panel)).toBeVisible();
  await lost(notebook).getByRole('button', { name: 'Go on with what is here' }).click();
  await expect(lost(notebook)).toHaveCount(0);
  await expect(lost(panel)).toHaveCount(0);
  await context.close();
  const again = await open(profile);
  await expect(field(again.panel).or(screen(again.panel, 'who')).first()).toBeVisible();
  await expect.poll(() => markIn(again.panel)).toBeGreaterThan(0);
  await expect(lost(again.panel)).toHaveCount(0);
  await again.context.close();
});

test('the browser cannot open the database: it says so, keeps what is typed to be copied, and leads back to a working one', async ({
  browserName: _,
}, info) => {
  const profile = info.outputPath('profile');
  const folder = await practice(profile);
  const files = await readdir(folder);
  expect(files).toContain('CURRENT');
  await rm(folder, { recursive: true });
  await writeFile(folder, 'a file where its folder was');

  const unopenedIn = (page: Page) => page.getByRole('alert', { name: 'The browser cannot open your notes' });
  const { context, panel } = await open(profile, (page) => expect(unopenedIn(page)).toBeVisible());
  const unopened = unopenedIn(panel);
  await unopened.getByRole('button', { name: 'Save the raw data' }).click();
  await expect(unopened).toContainText('The raw data cannot be read either');
  await field(panel).click();
  await panel.keyboard.type('what she said now');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Copy the text' })).toBeVisible();
  await expect(field(panel)).toHaveValue('what she said now');

  await rm(folder); // whatever held it has gone
  await unopened.getByRole('button', { name: 'Begin with a new database' }).click();
  await unopened.getByRole('button', { name: 'Yes: give up what the browser cannot open' }).click();
  await expect(lost(panel)).toBeVisible();
  await context.close();
});
