import type { Page } from '@playwright/test';
import { log, notebookUrl, openPage, panelUrl, person } from './aparte.ts';
import { draftsOnDisk } from './drafts.ts';
import { expect, test } from './fixtures.ts';

const clock = (page: Page) => page.getByRole('button', { name: /End the session/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const line = (page: Page) => page.locator('.unfinished');
const finishing = (page: Page, name: string) => page.locator('.finishing').filter({ hasText: name });

const start = new Date('2026-10-05T09:00:00');
const HOUR = 3_600_000;

async function choose(page: Page, name: string): Promise<void> {
  await person(page).press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(person(page)).toContainText(name);
}

/** An hour with somebody, in which something is noted. */
async function call(page: Page, words: string): Promise<void> {
  await log(page, words);
  await expect(clock(page)).toBeVisible();
  await page.clock.fastForward(HOUR);
  await clock(page).press('Enter');
  await expect(page.getByRole('heading', { name: 'How much energy is left in you?' })).toBeVisible();
}

/** One digit, and on to what waits for the evening. */
async function energy(page: Page, digit: string): Promise<void> {
  await page.keyboard.press(digit);
  await button(page, /That was it$/).press('Enter');
  await expect(page.getByRole('heading', { name: 'To finish' })).toBeVisible();
}

test('who drains the coach over five sessions, what spills over, signs, an offer followed up, and a first call declined', async ({
  context,
  extensionId,
}) => {
  test.setTimeout(120_000);
  const page = await context.newPage();
  await page.clock.install({ time: start });
  await openPage(page, panelUrl(extensionId));

  for (const [week, after] of ['4', '2', '2', '2', '2'].entries()) {
    await choose(page, 'Ada');
    await call(page, `the invoice again, week ${week + 1}`);
    await energy(page, after);
    await expect(finishing(page, 'Ada').getByRole('checkbox')).toHaveCount(week === 0 ? 0 : 3);
    if (week > 0) {
      // Weekly, and because energy fell by two.
      const ada = finishing(page, 'Ada');
      if (week === 4) await ada.getByRole('checkbox', { name: 'I worked harder than they did' }).press(' ');
      await ada.getByRole('button', { name: week === 4 ? 'Keep' : 'None of these' }).press('Enter');
      await expect(ada.getByRole('checkbox')).toHaveCount(0);
    }
    if (week === 4) break;
    await choose(page, 'Ben');
    await expect(page.getByText('You come from a call that often leaves you at 2: two minutes first?')).toHaveCount(week === 3 ? 1 : 0);
    await call(page, `week ${week + 1}`);
    await energy(page, '3');
    await page.clock.fastForward(7 * 24 * HOUR - 2 * HOUR);
  }

  // Three signs, one with words that outlive a restart; and what to do about it.
  const ada = finishing(page, 'Ada');
  await ada.getByRole('button', { name: 'Anything to note?' }).press('Enter');
  for (const sign of ['Late payment', 'Drained after', 'Messages at all hours']) {
    await button(page, sign).press('Enter');
    await expect(button(page, sign)).toHaveAttribute('aria-pressed', 'true');
  }
  await page.getByRole('textbox', { name: 'Late payment: a few words' }).focus();
  await page.keyboard.type('third reminder');
  await expect(page.getByRole('textbox', { name: 'Late payment: a few words' })).toHaveValue('third reminder');
  await expect.poll(() => draftsOnDisk(page)).toContain('third reminder');
  await page.reload();
  await page.clock.runFor(1_000); // in a new document the clock of the test stands until then
  await expect(page.getByRole('textbox', { name: 'Late payment: a few words' })).toHaveValue('third reminder');
  await page.getByRole('textbox', { name: 'Late payment: a few words' }).press('Enter');
  await ada.getByRole('button', { name: 'Something to do about it?' }).press('Enter');
  await button(page, 'Talk about it').press('Enter');
  await expect(page.getByText('You trust me with a lot, and our calls leave me tired.')).toBeVisible();
  await choose(page, 'Ben');
  await expect(page.getByText('You come from a call that often leaves you at 2: two minutes first?')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Ada');
  await call(page, 'week 5');
  await energy(page, '2');

  // Next week: the trend, what spills over, and what was meant.
  await page.clock.fastForward(7 * 24 * HOUR);
  await choose(page, 'Ada');
  const preparation = page.getByRole('main');
  const followUp = page.locator('.more-before').getByRole('button', { name: 'Done', exact: true });
  await button(page, /More$/).press('Enter');
  await expect(preparation).toContainText('Your energy: 2 or less after four of the last five sessions (4, 2, 2, 2, 2).');
  await expect(preparation).toContainText('After ⁨Ada⁩ you start the next call at 2, four times of five.');
  await expect(preparation).toContainText('You wanted to talk about it.');
  await followUp.press('Enter');
  await expect(preparation).not.toContainText('You wanted to talk about it.');
  await line(page).getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(preparation).toContainText('You wanted to talk about it.');
  await followUp.press('Enter');
  await expect(preparation).not.toContainText('You wanted to talk about it.');

  // A first call: what was learned from others, and of nobody.
  await choose(page, 'Cleo');
  await button(page, /More$/).press('Enter');
  await page.locator('.client-facts summary').press('Enter');
  await page.getByRole('combobox', { name: 'Where it stands' }).selectOption('first-call');
  await expect(preparation).toContainText(/You have met these before: .*Late payment.*\. Keep an eye open\./);
  await expect(preparation).not.toContainText('Ada');
  await call(page, 'wants a result by Friday');
  await energy(page, '3');
  await finishing(page, 'Cleo').getByRole('button', { name: 'If it is not for you' }).press('Enter');
  await expect(finishing(page, 'Cleo')).toContainText('I don’t think I’m the right person for you.');
  await finishing(page, 'Cleo').getByRole('button', { name: 'I have declined' }).press('Enter');
  await expect(line(page)).toContainText('the work with ⁨Cleo⁩ has ended');
  await choose(page, 'Cleo'); // what was opened before her call is still open
  await page.locator('.client-facts summary').press('Enter');
  await expect(page.getByRole('combobox', { name: 'Where it stands' })).toHaveValue('ended');

  // All of it is in the notebook, with its day, and can be taken back.
  const notebook = await context.newPage();
  await openPage(notebook, `${notebookUrl(extensionId)}#guard-rails`);
  await notebook.clock.runFor(1_000);
  await notebook.getByRole('combobox', { name: 'About whom' }).selectOption('Ada');
  await expect(notebook.getByText('third reminder')).toBeVisible();
  await expect(notebook.getByText('You meant to: talk about it, done')).toBeVisible();
  await expect(notebook.getByText('I worked harder than they did')).toBeVisible();
  await notebook.getByRole('button', { name: /^Take back: .*Late payment/ }).press('Enter');
  await expect(notebook.getByText('third reminder')).toHaveCount(0);
  await notebook.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(notebook.getByText('third reminder')).toBeVisible();
});
