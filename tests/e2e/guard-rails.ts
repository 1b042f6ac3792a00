import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { notebookUrl, openPage } from './aparte.ts';

/** The frozen example of archive 4: every kind of thing that the guard rails keep, about Marie Dupont, and of the coach's own. */
export const archive = readFileSync(new URL('../fixtures/archives/4.json', import.meta.url), 'utf8');

/** Words that stand in the guard rails of that archive and nowhere else. */
export const guardRailWords =
  /shouted at the screen|that I write when I am late|no calls in the evening|comes on time|three sessions in a row|two weeks|late six times|It was good to work with you|We begin on time|messages on weekdays|laughs when I say no|changed jobs twice|crisis line/u;

/** In the notebook: brings that archive in. */
export async function bringInGuardRails(notebook: Page, extensionId: string): Promise<void> {
  await openPage(notebook, notebookUrl(extensionId));
  await notebook
    .locator('input[type="file"]')
    .setInputFiles({ name: 'archive.json', mimeType: 'application/json', buffer: Buffer.from(archive) });
  await notebook.getByRole('button', { name: 'Bring it in' }).click();
  await expect(notebook.getByText('Done. The archive is in.')).toBeVisible();
}
