import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeClient, choose } from '../../lib/store/clients.ts';
import { latest, takeFromBefore } from '../../lib/store/entries.ts';
import { endSession, latestSession, startSession } from '../../lib/store/sessions.ts';
import { expectSound, showPanel, widths } from './mount.tsx';

const name = 'Jean-Christophe de la Rochefoucauld-Montmorency';
const before = () => page.getByRole('textbox', { name: /agreed last time|convenu la dernière fois/ });
const intention = () => page.getByRole('textbox', { name: /matters to you|compte pour vous/ });

describe.each(widths)('at %i px', (width) => {
  test.each(['en', 'fr'] as const)('preparation of somebody new and of somebody known, in %s', async (language) => {
    const { id } = await choose({ name });
    await changeClient(id, { status: 'first-call' });
    await showPanel({ width, language });
    await expect.element(before()).toBeVisible();
    await expectSound();
    await takeFromBefore('x'.repeat(200), id);
    await expect.element(page.getByRole('list').first()).toBeVisible();
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
    await expect.element(page.getByRole('heading', { name: 'To finish' })).toBeVisible();
    await expectSound();
  });
});

test('what is typed in preparation is kept when the field is left, and starts no clock', async () => {
  const { id } = await choose({ name: 'Marie' });
  await showPanel();
  await before().fill('send the letter');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('send the letter').first()).toBeVisible();
  await intention().fill('ask about the exam');
  await page.getByRole('textbox', { name: 'In their own words' }).click();
  await expect.poll(async () => (await choose({ id })).intention).toBe('ask about the exam');
  expect(await latestSession(id)).toBeUndefined();
  expect((await latest(id)).map(({ words }) => words)).toEqual(['send the letter']);
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
  await expect.element(page.getByRole('button', { name: 'Start the session' })).toBeVisible();
});
