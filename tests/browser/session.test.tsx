import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeClient, choose } from '../../lib/store/clients.ts';
import { latest, takeFromBefore } from '../../lib/store/entries.ts';
import { endSession, latestSession, startSession } from '../../lib/store/sessions.ts';
import { expectSound, showCall, showPanel, widths } from './mount.tsx';

const name = 'Jean-Christophe de la Rochefoucauld-Montmorency';
const before = () => page.getByRole('button', { name: /Something was agreed before|Quelque chose était déjà convenu/ });
const more = () => page.getByRole('button', { name: /^More$|^Plus$/ });
const intention = () => page.getByRole('textbox', { name: /matters to you|compte pour vous/ });

describe.each(widths)('at %i px', (width) => {
  test.each(['en', 'fr'] as const)('preparation of somebody new and of somebody known, in %s', async (language) => {
    const { id } = await choose({ name });
    await changeClient(id, { status: 'first-call' });
    await showPanel({ width, language });
    await expect.element(before()).toBeVisible();
    await expectSound();
    await takeFromBefore('x'.repeat(200), id);
    await expect.element(page.getByRole('button', { name: /Ask how it went|Demander ce que/ })).toBeVisible();
    await expectSound();
    await more().click();
    await page.getByText(/^(About|À propos de)/).click();
    await expectSound();
  });

  test.each(['light', 'dark'] as const)('a running session, then its energy to finish, %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    const { id } = await choose({ name });
    await startSession(id);
    await showPanel({ width });
    await expect.element(page.getByRole('button', { name: /End the session/ })).toBeVisible();
    await page.getByRole('textbox', { name: 'In their own words' }).fill('call');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('listitem')).toBeVisible();
    expect(document.querySelector('.name')?.clientWidth).toBeGreaterThan(50); // the name is never squeezed out by the clock
    await expectSound();
    await page.getByRole('button', { name: /End the session/ }).click();
    await expect.element(page.getByRole('heading', { name: 'How much energy is left in you?' })).toBeVisible();
    await expectSound();
  });
});

test('what is typed in preparation is kept when the field is left, and starts no clock', async () => {
  const { id } = await choose({ name: 'Marie' });
  await showPanel();
  await before().click();
  await expect.element(page.getByRole('heading', { name: 'What had you agreed last time?' })).toBeVisible();
  await userEvent.keyboard('send the letter{Enter}');
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/You wanted to .*send the letter/);
  await more().click();
  await intention().fill('ask about the exam');
  await page.getByRole('textbox', { name: 'A note begins the session' }).click();
  await expect.poll(async () => (await choose({ id })).intention).toBe('ask about the exam');
  await expect.element(page.getByText(/Keep in mind: .*ask about the exam/)).toBeVisible();
  expect(await latestSession(id)).toBeUndefined();
  expect((await latest(id)).map(({ words }) => words)).toEqual(['send the letter']);
});

test('a press anywhere in a line of the list opens it', async () => {
  const { id } = await choose({ name: 'Marie' });
  await showCall(id);
  await page.getByRole('textbox', { name: 'In their own words' }).fill('call the baker tomorrow at 9');
  await userEvent.keyboard('{Enter}');
  const line = page.getByRole('listitem');
  await expect.element(line).toMatchTextContent(/^0′.*call the baker.*9 am$/);
  await line.click({ position: { x: 4, y: 4 } });
  await expect.element(line.getByRole('textbox')).toHaveFocus();
});

test('an ended session goes on after an undo', async () => {
  const { id } = await choose({ name: 'Marie' });
  await startSession(id);
  await showPanel();
  await page.getByRole('textbox', { name: 'In their own words' }).fill('call');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('listitem')).toBeVisible();
  await page.getByRole('button', { name: /End the session/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: /End the session/ })).toBeVisible();
});

test('a session ended in another window ends here too', async () => {
  const { id } = await choose({ name: 'Marie' });
  await startSession(id);
  await showPanel();
  await expect.element(page.getByRole('button', { name: /End the session/ })).toBeVisible();
  await endSession((await latestSession(id))?.id ?? '');
  await expect.element(page.getByRole('heading', { name: 'Where would you like to start today?' })).toBeVisible(); // nothing was in it
});

test('a step that appears leaves the caret in a field beside it where somebody types', async () => {
  await choose({ name });
  await showPanel({});
  await expect.element(page.getByRole('button', { name: /Start the session/ })).toHaveFocus();
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await userEvent.keyboard('Am');
  const { id } = await choose({ name: 'Zoë' }); // in another window
  await takeFromBefore('walk', id);
  await expect.element(page.getByRole('button', { name: /Ask how it went/ })).toBeVisible();
  await userEvent.keyboard('ina');
  await expect.element(page.getByRole('combobox')).toHaveValue('Amina');
  await expect.element(page.getByRole('combobox')).toHaveFocus();
});
