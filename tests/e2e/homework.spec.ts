import type { Locator, Page } from '@playwright/test';
import { openPanel } from '../../scripts/browser/panel.ts';
import { entries, entry, field, log, logFor, logKey, person, whose } from './aparte.ts';
import { expect, test } from './fixtures.ts';

test('one homework beside a real call: words, Enter, whose; it is there after the panel was closed and reopened', async ({
  panel,
  context,
  callPage,
  extensionId,
}) => {
  await logFor(panel, 'Marie Dupont', 'call the baker on Monday at 9');
  await log(panel, 'write three lines');
  await expect(entries(panel)).toHaveCount(2);
  await expect(callPage.locator('#state')).toHaveAttribute('data-state', 'connected');
  await panel.close();
  const again = await openPanel(context, extensionId, callPage);
  await expect(person(again)).toContainText('Marie Dupont');
  await expect(entries(again)).toHaveCount(2);
  await expect(field(again)).toBeFocused();
});

/** Presses Tab, as often as it takes within reason, until this has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let tab = 0; tab < 16; tab++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

test('by keyboard alone: logged, edited, moved, deleted, brought back', async ({ panel }) => {
  await logKey(panel);
  await panel.keyboard.type('call the baker');
  await panel.keyboard.press('Enter');
  await expect(whose(panel)).toBeFocused();
  await panel.keyboard.type('Marie');
  await panel.keyboard.press('Enter');
  await expect(field(panel)).toBeFocused();
  await tabTo(panel, entry(panel, 'call the baker'));
  await expect(entry(panel, 'call the baker')).toBeFocused();
  await panel.keyboard.press('Enter');
  await panel.keyboard.type(' on Monday');
  await panel.keyboard.press('Enter');
  await expect(entry(panel, 'call the baker on Monday')).toBeFocused();
  await panel.keyboard.press('Enter');
  await tabTo(panel, panel.getByRole('button', { name: /^Move to somebody/ }));
  await panel.keyboard.press('Enter');
  await expect(whose(panel)).toBeFocused();
  await panel.keyboard.type('Paul');
  await panel.keyboard.press('Enter');
  await expect(entries(panel)).toHaveCount(0); // it went to Paul, the coach stayed with Marie
  await person(panel).focus();
  await panel.keyboard.press('Enter');
  await panel.keyboard.type('pau');
  await panel.keyboard.press('Enter'); // a part of a name opens nobody
  await expect(panel.getByText(/^Enter again for .Paul/)).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(person(panel)).toContainText('Paul');
  await logKey(panel);
  await tabTo(panel, entry(panel, 'call the baker on Monday'));
  await panel.keyboard.press('Enter');
  await tabTo(panel, panel.getByRole('button', { name: /^Delete/ }));
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.undo')).toBeFocused();
  await panel.keyboard.press('Control+z');
  await expect(entry(panel, 'call the baker on Monday')).toBeVisible();
});

test('names and words in any script, HTML and a page of text are what they are', async ({ panel }) => {
  const words = [
    'أتصل بالطبيب يوم الاثنين',
    '給三個人打電話',
    '<script>alert(1)</script><img src=x onerror=alert(2)>',
    'नमस्ते 👩‍👧 3 calls',
  ];
  await logFor(panel, 'أمينة <b>Ж</b>', 'first');
  for (const text of words) await log(panel, text);
  await expect(entries(panel)).toHaveCount(5);
  await expect(person(panel)).toContainText('أمينة <b>Ж</b>');
  const pasted = 'A line of what was said.\n'.repeat(380).trim();
  await field(panel).fill(pasted);
  await field(panel).press('Enter');
  await expect(entries(panel)).toHaveCount(6);
  await expect(entries(panel).first()).toContainText('A line of what was said.');
});

test('too long, empty and invisible are answered where it happened, and nothing is lost', async ({ panel }) => {
  const alert = panel.getByRole('alert');
  await logKey(panel);
  await field(panel).press('Enter');
  await expect(alert).toContainText('write their words');
  const novel = 'x'.repeat(100_000);
  await field(panel).fill(novel);
  await field(panel).press('Enter');
  await expect(alert).toContainText('100,000 characters; 10,000 is the most');
  await expect(field(panel)).toHaveValue(novel);
  await panel.reload();
  await expect(field(panel)).toHaveValue(novel);
  await field(panel).fill('pay \u202elater\u0007');
  await field(panel).press('Enter');
  await expect(entry(panel, 'pay later')).toBeVisible();
  await expect(alert).toContainText('Invisible control characters');
});

test('French and English are switched at run time in every window, and the toolbar menu follows', async ({
  panel,
  context,
  extensionId,
}) => {
  const notebook = await context.newPage();
  await notebook.goto(`chrome-extension://${extensionId}/notebook.html`);
  await expect(notebook.getByRole('heading', { name: 'Notebook' })).toBeVisible();
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Avec qui est votre prochain appel ?');
  await expect(notebook.getByRole('heading', { name: 'Carnet' })).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Avec qui est votre prochain appel ?');
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe('fr');
});
