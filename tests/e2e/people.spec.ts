import type { Page } from '@playwright/test';
import { openPanel } from '../../scripts/browser/panel.ts';
import { alive, entry, field, log, logFor, person } from './aparte.ts';
import { expect, test } from './fixtures.ts';

const picker = (page: Page) => page.getByRole('combobox');
const names = (page: Page) => page.getByRole('textbox', { name: 'Add these people, one a line?' });
const options = (page: Page) => page.getByRole('option');

async function paste(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function choose(page: Page, name: string) {
  await person(page).click();
  await picker(page).pressSequentially(name);
  await picker(page).press('Enter');
  await expect(person(page)).toContainText(name);
}

test('a pasted list of names: seen first, added at once, taken back with one click, and never twice', async ({
  panel,
  context,
  tab,
  extensionId,
}) => {
  await person(panel).click();
  await expect(panel.getByText('Or paste a list of names')).toBeVisible();
  await paste(panel, 'Marie Dupont\r\n\r\nأمينة\nK7\nmarie dupont\n');
  await expect(names(panel)).toBeFocused();
  await expect(panel.getByText('3 new · 1 already here')).toBeVisible();
  await panel.close(); // nothing is lost in the middle
  const again = await openPanel(context, extensionId, tab);
  await alive(again);
  await expect(names(again)).toHaveValue(/أمينة/);
  await again.getByRole('button', { name: 'Add 3 people' }).click();
  await expect(again.getByText('3 people added.')).toBeVisible();
  await again.getByRole('button', { name: 'Undo' }).click();
  await person(again).click();
  await expect(options(again)).toHaveCount(0);
  await paste(again, `Marie Dupont\n${'x'.repeat(201)}`);
  await again.getByRole('button', { name: 'Add' }).click();
  await expect(again.getByRole('alert')).toContainText('Line 2: This has 201 characters');
  await names(again).fill('Marie Dupont\nأمينة\nK7');
  await names(again).press('Control+Enter');
  await expect(again.getByText('3 people added.')).toBeVisible();
  await expect(options(again)).toHaveCount(0); // no name that was not asked for
  await choose(again, 'K7');
  await person(again).click();
  await expect(options(again)).toHaveText(['K7', 'Marie Dupont', 'أمينة']);
});

test('those seen last come first', async ({ panel }) => {
  await logFor(panel, 'Anna', 'first');
  await choose(panel, 'Zoé');
  await log(panel, 'second');
  await choose(panel, 'Berta');
  await person(panel).click();
  await expect(options(panel).nth(0)).toContainText('Zoé');
  await expect(options(panel).nth(1)).toContainText('Anna');
  await expect(options(panel).nth(2)).toHaveText('Berta');
});

test('a whole session written down under the wrong person, put right much later, and back', async ({ panel }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await log(panel, 'worried about the exam');
  await entry(panel, 'call the baker').click();
  await panel.getByRole('button', { name: /^Move to somebody else/ }).click();
  await panel.getByRole('checkbox', { name: 'The whole session with it (2 entries)' }).check();
  await panel.getByRole('combobox', { name: 'Whose is it?' }).fill('Paul');
  await panel.getByRole('combobox', { name: 'Whose is it?' }).press('Enter');
  await expect(panel.getByText('The session is now with')).toContainText('Paul');
  await expect(person(panel)).toContainText('Paul'); // the coach goes with the session that runs
  await expect(entry(panel, 'call the baker')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(person(panel)).toContainText('Marie');
  await expect(entry(panel, 'call the baker')).toBeVisible();
  await expect(entry(panel, 'worried about the exam')).toBeVisible();
  await expect(field(panel)).toBeVisible();
});

test('what comes back with Ctrl+Z has the focus', async ({ panel }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await entry(panel, 'call the baker').click();
  await panel.getByRole('button', { name: /^Delete/ }).click();
  await expect(panel.locator('.undo')).toBeFocused();
  await panel.keyboard.press('Control+z');
  await expect(entry(panel, 'call the baker')).toBeFocused();
});
