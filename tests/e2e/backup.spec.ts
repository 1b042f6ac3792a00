import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { browserSession, launchChromium } from '../../scripts/browser/chromium.ts';
import { choosePerson, entry, logFor, logKey, notebookUrl, openPage, panelUrl } from './aparte.ts';

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

async function saveWhereDownloadsGo(context: BrowserContext, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const session = await browserSession(context);
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  await session.detach();
}

async function setUpInDownloads(notebook: Page): Promise<string> {
  await notebook.getByRole('button', { name: 'Make a recovery key' }).click();
  const identity = (await notebook.locator('.key').textContent()) ?? '';
  await notebook.getByRole('checkbox', { name: /printed it/ }).check();
  await notebook.getByRole('button', { name: 'Use the downloads folder' }).click();
  return identity;
}

test('in the downloads: by itself once no session runs, overwritten in place, proved, and restored on a fresh install', async ({
  browserName: _,
}, info) => {
  const build = await buildWithDownloads(info.outputPath('build'));
  const profile = info.outputPath('profile');
  const downloads = info.outputPath('downloads');
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ download: { default_directory: downloads } }));
  const { context, extensionId } = await launchChromium({ profile, build, headless: true, offline: true });
  await saveWhereDownloadsGo(context, downloads);
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
  const its = await fresh.context.newPage();
  await openPage(its, panelUrl(fresh.extensionId));
  await choosePerson(its, 'Marie');
  await logKey(its);
  await expect(entry(its, 'call the baker')).toBeVisible();
  await fresh.context.close();
});
