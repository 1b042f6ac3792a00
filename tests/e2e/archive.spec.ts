import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { alive, entries, log, logFor, notebookUrl, openPage, panelUrl, person } from './aparte.ts';
import { expect, test } from './fixtures.ts';

async function openNotebook(page: Page, extensionId: string) {
  await page.goto(notebookUrl(extensionId));
  await expect(page.getByRole('heading', { name: 'Notebook' })).toBeVisible();
}

async function save(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the archive' }).click();
  const file = await download;
  await expect(page.getByText(/^Saved as/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the archive' })).toBeFocused(); // it was gone meanwhile
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function bringIn(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.locator('input[type="file"]').setInputFiles(file);
}
const json = (text: string) => ({ name: 'archive.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('everything goes into one file and comes back from it; twice changes nothing', async ({ context, extensionId }) => {
  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  await logFor(panel, 'Marie Dupont', 'call the baker');
  await log(panel, 'أتصل بالطبيب');
  const notebook = await context.newPage();
  await openNotebook(notebook, extensionId);
  await expect(notebook.getByText('1 person · 2 entries logged')).toBeVisible();

  const threads: string[] = [];
  notebook.on('worker', (worker) => threads.push(worker.url()));
  const { name, text } = await save(notebook);
  expect(name).toMatch(/^aparte-\d{4}-\d\d-\d\d\.json$/);
  // Written and read back beside the page, by one that has gone.
  expect(threads).toHaveLength(1);
  await expect.poll(() => notebook.workers()).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({ format: 'aparte', version: 5, records: { clients: [{ name: 'Marie Dupont' }] } });

  await bringIn(notebook, json(text));
  await expect(notebook.getByText(/already here. Nothing to do/)).toBeVisible();

  for (let left = 2; left > 0; left--) {
    await expect(entries(panel)).toHaveCount(2);
    await panel.locator('.entry:not(.gone) .entry-words').first().click();
    await panel.locator('.destroys').click();
    await expect(panel.getByRole('button', { name: /^Undo/ })).toHaveCount(3 - left);
  }
  // Deleted later than the archive: it stays deleted, unless it is to come back.
  await bringIn(notebook, json(text));
  await expect(notebook.getByRole('columnheader', { name: 'deleted here since' })).toBeVisible();
  await notebook.getByRole('button', { name: 'Bring it in' }).click();
  await expect(notebook.getByText('Done. The archive is in.')).toBeVisible();
  await panel.reload();
  await alive(panel);
  await expect(entries(panel)).toHaveCount(0);
  await bringIn(notebook, json(text));
  await notebook.getByRole('checkbox', { name: 'Bring back what was deleted here' }).check();
  await notebook.getByRole('button', { name: 'Bring it in' }).click();
  await expect(entries(panel)).toHaveCount(2);
});

test('one person’s file has that person alone, and no name in its name', async ({ context, extensionId }) => {
  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  await logFor(panel, 'Marie Dupont', 'call the baker');
  await person(panel).click();
  await panel.keyboard.type('Paul');
  await panel.keyboard.press('Enter');
  await expect(person(panel)).toContainText('Paul');
  await log(panel, 'write to Jo');
  const notebook = await context.newPage();
  await openNotebook(notebook, extensionId);
  await notebook.getByRole('combobox', { name: 'Whose notes' }).selectOption('Paul');
  const { name, text } = await save(notebook);
  expect(name).toMatch(/^aparte-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.json$/);
  expect(text).toContain('write to Jo');
  expect(text).not.toMatch(/Marie|baker/);
});

test('a fresh install takes an archive over, and the open panel shows it at once', async ({ context, extensionId }) => {
  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  await expect(panel.getByRole('heading', { name: 'Who is your next call with?' })).toBeVisible();
  const notebook = await context.newPage();
  await openNotebook(notebook, extensionId);
  await bringIn(notebook, json(await readFile('tests/fixtures/archives/1.json', 'utf8')));
  await expect(notebook.getByRole('row', { name: 'People 2 0 0 0' })).toBeVisible();
  await panel.bringToFront();
  await panel.getByRole('combobox').pressSequentially('Marie D');
  await expect(panel.getByRole('option', { name: 'Marie Dupont' })).toHaveCount(0);
  await notebook.bringToFront();
  await notebook.getByRole('button', { name: 'Bring it in' }).click();
  await expect(notebook.getByText('Done. The archive is in.')).toBeVisible();
  await panel.bringToFront();
  await panel.getByRole('option', { name: 'Marie Dupont' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('call the baker on Monday at 9');
});

test('a bad file is refused in the coach’s language, and nothing changes', async ({ context, extensionId }, info) => {
  const page = await context.newPage();
  await openNotebook(page, extensionId);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await page.getByRole('link', { name: 'Carnet' }).click();
  const whole = await readFile('tests/fixtures/archives/2.json', 'utf8');
  const bad: [string, RegExp][] = [
    ['not json at all', /Ce n’est pas une archive d’Aparté/],
    [whole.slice(0, 900), /s’arrête au milieu/],
    ['{"format":"other","version":1}', /mais pas une archive d’Aparté/],
    [whole.replace('"version":2', '"version":99'), /vient d’un Aparté plus récent/],
    [whole.replaceAll('7c02', '7c01'), /figure deux fois.*homework 2/s],
    [whole.replace('"words":"call', '"wordz":"call'), /abîmée.*homework 1/s],
    ['['.repeat(1_000_000), /imbriquée bien trop profondément/],
  ];
  for (const [text, message] of bad) {
    await writeFile(info.outputPath('bad.json'), text);
    await page.locator('input[type="file"]').setInputFiles(info.outputPath('bad.json'));
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.getByRole('alert')).toContainText('Rien n’a été modifié.');
  }
  await expect(page.getByText('0 personne · 0 note')).toBeVisible();
});
