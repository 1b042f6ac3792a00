import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { referrals } from '../../lib/store/after.ts';
import { keepOwn, keepRail, ownOf } from '../../lib/store/guard-rails.ts';
import { drainingPractice } from './after-practice.ts';
import { expectSound, showNotebook, widths } from './mount.tsx';

const section = 'guard-rails';
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const undo = () => button('Undo');
const aboutAda = () => page.getByRole('combobox', { name: /^(About whom|À propos de)$/ }).selectOptions('Ada');

describe.each(widths)('what comes after the call, in the notebook at %i px', (width) => {
  test.each(['en', 'fr'] as const)('of somebody and of nobody, in %s', async (language) => {
    const { ada } = await drainingPractice();
    await keepRail<'sign'>({ kind: 'sign', clientId: ada, sign: 'anger', words: 'because of the invoice' });
    await keepRail<'check'>({ kind: 'check', clientId: ada, ticked: ['harder', 'close'] });
    await keepOwn<'sign'>({ kind: 'sign', words: 'Corrects each of my sentences', family: 'theirs' });
    await showNotebook({ width, language, section });
    await expect.element(page.getByRole('heading', { name: /^(Your own warning signs|Vos propres signaux)$/ })).toBeVisible();
    await expectSound();
    await aboutAda();
    await expect.element(page.getByText('because of the invoice')).toBeVisible();
    await expectSound();
  });
});

describe('what comes after the call, in the notebook', () => {
  test('what was noted is taken back with its day, and comes back', async () => {
    const { ada } = await drainingPractice();
    await keepRail<'sign'>({ kind: 'sign', clientId: ada, sign: 'anger', words: 'shouted' });
    await showNotebook({ section });
    await aboutAda();
    await button(/^Take back: .*Anger/).click();
    await expect.element(page.getByText('shouted')).not.toBeInTheDocument();
    await expect.element(undo()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('shouted')).toBeVisible();
    await button(/^Take back: .*Energy: 4/).click();
    await expect.element(page.getByText(/^Your energy: 2 or less after four of the last four/)).toBeVisible();
    await undo().click();
    await expect.element(page.getByText(/^Your energy: 2 or less after four of the last five/)).toBeVisible();
    await expect.element(page.getByText(/four times of five.*Still so after that one: once/)).toBeVisible();
  });

  test('own signs: added, reworded, deleted, brought back; and whom the coach sends people on to', async () => {
    await showNotebook({ section });
    const words = async () => (await ownOf('sign')).map((sign) => `${sign.words}, ${sign.family}`);
    await page.getByRole('textbox', { name: 'One more sign of your own' }).fill('Stomach ache');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('combobox', { name: 'It is' }).selectOptions('What you feel');
    await page.getByRole('textbox', { name: 'A warning sign in your words' }).fill('Stomach ache before');
    await userEvent.keyboard('{Enter}');
    await expect.poll(words).toEqual(['Stomach ache before, mine']);
    await button(/^Delete: .*Stomach ache before/).click();
    await expect.poll(words).toEqual([]);
    await undo().click();
    await expect.poll(words).toEqual(['Stomach ache before, mine']);
    const field = page.getByRole('textbox', { name: 'Whom you send people on to' });
    await field.fill('Dr Nadeau\nthe help line');
    await field.element().blur();
    await expect.poll(referrals).toBe('Dr Nadeau\nthe help line');
  });
});
