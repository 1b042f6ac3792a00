import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '../../lib/languages/language.ts';
import { lines } from '../../lib/languages/sentences/lines.ts';
import { presence } from '../../lib/languages/sentences/presence.ts';
import { choose } from '../../lib/store/clients.ts';
import { takeFromBefore } from '../../lib/store/entries.ts';
import { startSession } from '../../lib/store/sessions.ts';
import { expectSound, screenShown, showCall, showPanel, widths } from './mount.tsx';
import { cue, field, inFoot } from './places.ts';

const languages: Language[] = ['en', 'fr'];
const finder = () => page.getByRole('combobox', { name: /^(Find a sentence|Trouver une phrase)/ });
const options = () =>
  page
    .getByRole('dialog')
    .getByRole('option')
    .elements()
    .map((option) => option.querySelector('bdi')?.textContent);

let marie = '';
beforeEach(async () => {
  marie = (await choose({ name: 'Marie Dupont' })).id;
});

describe.each(widths)('at %i px', (width) => {
  test.each(languages)('the finder is sound, in %s', async (language) => {
    document.documentElement.dataset.theme = language === 'fr' ? 'light' : 'dark';
    await showPanel({ width, language });
    await inFoot(2).click();
    await expect.element(finder()).toHaveFocus();
    await expectSound();
    await userEvent.keyboard('m');
    await expect.poll(() => options().length).toBeGreaterThan(3);
    await expectSound();
    await userEvent.keyboard('zzz');
    await expect.poll(() => options().length).toBe(0);
    await expectSound();
  });
});

describe('the finder', () => {
  test('a sentence by a few letters becomes the cue, and the focus is back in the field', async () => {
    await showCall(marie);
    await field().click();
    await userEvent.keyboard('/time{ArrowDown}{ArrowUp}{Enter}');
    await expect.element(cue()).toHaveTextContent(presence.time.en);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('');
  });

  test('before the call a sentence stands above its question too, until Esc or until the call begins', async () => {
    await showPanel();
    await expect.element(page.getByRole('button', { name: 'Start the session' })).toHaveFocus();
    await userEvent.keyboard('/time{Enter}');
    await expect.element(cue().first()).toHaveTextContent(presence.time.en);
    await expect.element(cue().nth(1)).toHaveTextContent(lines.start.en);
    await expectSound();
    await userEvent.keyboard('{Escape}');
    await expect.element(cue()).toHaveTextContent(lines.start.en);
    await userEvent.keyboard('{F2}3{F2}');
    await expect.element(cue().first()).toHaveTextContent(presence.time.en);
    await page.getByRole('button', { name: 'Start the session' }).click();
    await expect.poll(screenShown).toBe('during');
    await expect.element(cue()).toHaveTextContent('Notes');
  });

  test('a person, accents and case folded: the session with the one before ends, as from the header', async () => {
    await choose({ name: 'Éloïse' });
    await choose({ id: marie });
    await startSession(marie);
    await showPanel();
    await userEvent.keyboard('/ELOI');
    await expect.poll(() => options()[0]).toBe('Éloïse');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Enter again for ⁨Éloïse⁩ · ↑ ↓ · Esc')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Éloïse Change' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Start the session' })).toHaveFocus();
    await expect.element(page.getByText(/The session with .*Marie.* has ended/)).toBeVisible();
  });

  test('nothing typed teaches; Enter takes the first, as it says; Esc goes back; the slash key again writes a slash', async () => {
    await takeFromBefore('send the letter', marie);
    await showCall(marie);
    await field().click();
    await userEvent.keyboard('/');
    await expect.element(finder()).toHaveFocus();
    expect(options()).toContain('Someone may be unsafe');
    expect(options()).not.toContain('Marie Dupont');
    await expect.element(page.getByText(/Enter takes the first\.$/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(cue()).toMatchTextContent(/You wanted to .*send the letter/);
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('/');
    await expect.element(finder()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('//');
    await expect.element(field()).toHaveValue('/');
    await userEvent.keyboard('/half');
    await expect.element(field()).toHaveValue('//half');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('a click chooses a flow', async () => {
    const desk = await showCall(marie);
    await inFoot(2).click();
    await page.getByRole('option', { name: 'Take notes' }).click();
    await expect.poll(() => desk.kind.value).toBe('note');
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus();
  });
});
