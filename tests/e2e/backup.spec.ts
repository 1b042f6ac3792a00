import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { browserSession, type ExtensionBrowser, launchChromium } from '../../scripts/browser/chromium.ts';
import { choosePerson, endAndGoOn, entry, logFor, logKey, notebookUrl, openPage, panelUrl } from './aparte.ts';

/**
 * The built extension, with the permission for downloads given from the start: the browser's own question cannot be answered without a
 * screen. Everything after it is as it is.
 */
async function buildWithDownloads(folder: string): Promise<string> {
  await cp('.output/chrome-mv3', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...optional_permissions] }));
  return folder;
}

/** A browser whose downloads go to this folder. @param asks where to save each file, as its own settings can have it */
async function launchWithDownloads(profile: string, build: string, downloads: string, asks = false): Promise<ExtensionBrowser> {
  await mkdir(downloads, { recursive: true });
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ download: { default_directory: downloads, prompt_for_download: asks } }),
  );
  const launched = await launchChromium({ profile, build, headless: true, offline: true });
  const session = await browserSession(launched.context);
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  await session.detach();
  return launched;
}

async function setUpInDownloads(notebook: Page): Promise<string> {
  await notebook.getByRole('button', { name: 'Make a recovery key' }).click();
  const identity = (await notebook.locator('.key').textContent()) ?? '';
  await notebook.getByRole('checkbox', { name: /printed it/ }).check();
  await notebook.getByRole('button', { name: 'Use the downloads folder' }).click();
  return identity;
}

/** What was agreed with Marie is in the panel of this browser. */
async function seesTheEntry({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  await choosePerson(panel, 'Marie');
  await logKey(panel);
  await expect(entry(panel, 'call the baker')).toBeVisible();
}

test('in the downloads: by itself once no session runs, overwritten in place, proved, and restored on a fresh install', async ({
  browserName: _,
}, info) => {
  const build = await buildWithDownloads(info.outputPath('build'));
  const downloads = info.outputPath('downloads');
  const { context, extensionId } = await launchWithDownloads(info.outputPath('profile'), build, downloads);
  const copies = join(downloads, 'Aparte');

  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  await logFor(panel, 'Marie', 'call the baker');
  await panel.getByRole('button', { name: /End the session/ }).click();
  const notebook = await context.newPage();
  await openPage(notebook, `${notebookUrl(extensionId)}#backups`);
  const identity = await setUpInDownloads(notebook);
  await expect(notebook.getByText(/1 person · 1 session · 1 entry/)).toBeVisible();
  const files = (await readdir(copies)).sort();
  expect(files).toEqual([
    expect.stringMatching(/^aparte-\w{5}-day-[1-7]\.age$/),
    expect.stringMatching(/^aparte-\w{5}-month-\d\d\.age$/),
    expect.stringMatching(/^aparte-\w{5}-week-[1-5]\.age$/),
  ]);
  const first = await readFile(join(copies, files[0] as string));
  expect(first.toString('latin1')).not.toMatch(/Marie|baker/);

  await notebook.getByRole('button', { name: 'Back up now' }).click();
  await expect(notebook.getByText(/^Done and checked/)).toBeVisible();
  expect((await readdir(copies)).sort()).toEqual(files);
  const second = await readFile(join(copies, files[0] as string));
  expect(second.equals(first)).toBe(false);
  await context.close();

  const fresh = await launchChromium({ profile: info.outputPath('fresh'), build, headless: true, offline: true });
  const page = await fresh.context.newPage();
  await openPage(page, `${notebookUrl(fresh.extensionId)}#backups`);
  const restore = page.getByRole('region', { name: 'Restore', exact: true });
  await restore.locator('input[type="file"]').setInputFiles(join(copies, files[0] as string));
  await restore.getByRole('textbox', { name: 'Recovery key' }).fill(identity);
  await restore.getByRole('button', { name: 'Open the copy' }).click();
  await restore.getByRole('button', { name: 'Bring it in' }).click();
  await expect(restore.getByText('Done. The archive is in.')).toBeVisible();
  await seesTheEntry(fresh);
  await fresh.context.close();
});

test('set up again in the same place before restoring: restore is the first offer, one person comes back, and nothing there is touched', async ({
  browserName: _,
}, info) => {
  const build = await buildWithDownloads(info.outputPath('build'));
  const downloads = info.outputPath('downloads');
  const copies = join(downloads, 'Aparte');
  const contents = async () =>
    new Map(
      await Promise.all(
        (await readdir(copies)).map(async (name) => [name, (await readFile(join(copies, name))).toString('base64')] as const),
      ),
    );

  const first = await launchWithDownloads(info.outputPath('before'), build, downloads);
  const panel = await first.context.newPage();
  await openPage(panel, panelUrl(first.extensionId));
  await logFor(panel, 'Marie', 'call the baker');
  await endAndGoOn(panel);
  await logFor(panel, 'Paul', 'two pages a day');
  await panel.getByRole('button', { name: /End the session/ }).click();
  const notebook = await first.context.newPage();
  await openPage(notebook, `${notebookUrl(first.extensionId)}#backups`);
  const identity = await setUpInDownloads(notebook);
  await expect(notebook.getByText(/2 people · 2 sessions · 2 entries/)).toBeVisible();
  await first.context.close();
  const before = await contents();
  expect(before.size).toBe(3);

  // Another profile is what a removed and newly installed Aparté is: nothing of before is here but the files.
  const again = await launchWithDownloads(info.outputPath('again'), build, downloads);
  const page = await again.context.newPage();
  await openPage(page, `${notebookUrl(again.extensionId)}#backups`);
  await setUpInDownloads(page);
  await expect(page.getByRole('heading', { name: 'Did you have backups in your downloads before?' })).toBeVisible();
  const setUp = page.getByRole('region', { name: 'Set up your backups' });
  await expect(setUp.getByRole('button', { name: 'Choose backup files' })).toBeFocused();
  await setUp.locator('input[type="file"]').setInputFiles([...before.keys()].map((name) => join(copies, name)));
  const restore = page.getByRole('region', { name: 'Restore', exact: true });
  await expect(restore.getByRole('group', { name: '1 backup found' })).toBeVisible();
  await restore.getByRole('textbox', { name: 'Recovery key' }).fill(identity);
  await page.keyboard.press('Enter');
  await expect(restore.getByText(/another browser · \w{5} · 2 people · 2 sessions · 2 entries/)).toBeVisible();
  await restore.getByRole('button', { name: 'See what it would bring' }).click();
  await restore.getByRole('combobox', { name: 'Of whom' }).selectOption({ label: 'Marie' });
  await expect(restore.getByRole('row', { name: /^People 1/ })).toBeVisible();
  await restore.getByRole('button', { name: 'Bring it in' }).click();
  await expect(restore.getByText('Done. The archive is in.')).toBeVisible();

  await page.getByRole('button', { name: 'No, make the first one' }).click();
  await expect(page.getByText(/1 person · 1 session · 1 entry/).first()).toBeVisible();
  const now = await contents();
  expect(now.size).toBe(6);
  for (const [name, bytes] of before) expect(now.get(name)).toBe(bytes);

  // Both histories are there and told apart; the better one is offered first.
  await restore.getByRole('button', { name: 'Cancel' }).click();
  await restore.locator('input[type="file"]').setInputFiles([...now.keys()].map((name) => join(copies, name)));
  await expect(restore.getByRole('group', { name: /^2 backups found, of 2 series/ })).toBeVisible();
  await restore.getByRole('textbox', { name: 'Recovery key' }).fill(identity);
  await page.keyboard.press('Enter');
  await expect(restore.getByRole('radio').first()).toBeChecked();
  await expect(restore.getByText(/another browser · \w{5} · 2 people/)).toBeVisible();
  await expect(restore.getByText(/this browser · .*this key does not open it/)).toBeVisible();
  await again.context.close();

  const its = await launchChromium({ profile: info.outputPath('again'), build, headless: true, offline: true });
  await seesTheEntry(its);
  await its.context.close();
});

test('a browser that asks where to save each file is noticed at the first copy, and none is made by itself', async ({
  browserName: _,
}, info) => {
  const build = await buildWithDownloads(info.outputPath('build'));
  const downloads = info.outputPath('downloads');
  const { context, extensionId } = await launchWithDownloads(info.outputPath('profile'), build, downloads, true);
  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  await logFor(panel, 'Marie', 'call the baker');
  await panel.getByRole('button', { name: /End the session/ }).click();
  const notebook = await context.newPage();
  await openPage(notebook, `${notebookUrl(extensionId)}#backups`);
  await setUpInDownloads(notebook);
  await expect(notebook.getByRole('alert')).toContainText('This browser asks where to save each file');
  await expect(notebook.getByRole('button', { name: 'Choose a folder' })).toBeVisible();
  await context.close();
});
