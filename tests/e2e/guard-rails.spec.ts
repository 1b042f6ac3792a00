import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { choosePerson, field, log, logKey, notebookUrl, openPage, panelUrl } from './aparte.ts';
import { expect, test } from './fixtures.ts';
import { archive, bringInGuardRails, guardRailWords } from './guard-rails.ts';

async function save(notebook: Page): Promise<string> {
  const download = notebook.waitForEvent('download');
  await notebook.getByRole('button', { name: 'Save the archive' }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('what the guard rails keep reaches no recap, and a file for one person only when it is asked for', async ({
  context,
  extensionId,
}) => {
  const words = new RegExp(guardRailWords.source, 'gu');
  expect(new Set(archive.match(words)).size).toBe(words.source.split('|').length); // it is searched for what is there
  const notebook = await context.newPage();
  await bringInGuardRails(notebook, extensionId);

  await notebook.getByRole('combobox', { name: 'Whose notes' }).selectOption('Marie Dupont');
  await expect(notebook.getByRole('checkbox', { name: 'Guard rails too' })).not.toBeChecked();
  expect(await save(notebook)).not.toMatch(guardRailWords);
  await notebook.getByRole('checkbox', { name: 'Guard rails too' }).check();
  const asked = await save(notebook);
  expect(asked).toMatch(/late six times/u);
  expect(asked).not.toMatch(/changed jobs twice|crisis line|laughs when I say no/u); // the coach's own is about nobody

  const panel = await context.newPage();
  await openPage(panel, panelUrl(extensionId));
  await choosePerson(panel, 'Marie Dupont');
  await logKey(panel);
  await log(panel, 'call the baker again');
  await panel.getByRole('button', { name: 'Recap' }).click();
  await field(panel).fill('I can ask');
  await field(panel).press('Enter');
  const leaves = panel.getByRole('region', { name: 'Exactly what leaves' });
  await expect(leaves).toContainText('call the baker again');
  await expect(leaves).not.toContainText(guardRailWords);
});

test('no name and nothing typed there in its title or its address', async ({ context, extensionId }) => {
  const notebook = await context.newPage();
  await bringInGuardRails(notebook, extensionId);
  await openPage(notebook, `${notebookUrl(extensionId)}#guard-rails`);
  await notebook.getByRole('combobox', { name: 'About whom' }).selectOption({ label: 'Marie Dupont' });
  await expect(notebook.getByText('that I write when I am late')).toBeVisible();
  expect(`${await notebook.title()} ${notebook.url()}`).not.toMatch(/Marie|5a4e1f70/u);
});
