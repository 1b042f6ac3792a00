import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '../../lib/languages/language.ts';
import { inVoice } from '../../lib/languages/sentences/line.ts';
import { lines } from '../../lib/languages/sentences/lines.ts';
import { presence } from '../../lib/languages/sentences/presence.ts';
import { CUE, type Desk } from '../../lib/state/desk.ts';
import { changeClient, choose, currentClient } from '../../lib/store/clients.ts';
import { emergencyList, saveEmergencyList } from '../../lib/store/emergency.ts';
import { latest } from '../../lib/store/entries.ts';
import { expectSound, showCall, showPanel, widths } from './mount.tsx';
import { cue, field, inFoot } from './places.ts';

const languages: Language[] = ['en', 'fr'];
const drawer = () => page.getByRole('region', { name: /^(Presence|Présence|Someone may be unsafe|Quelqu’un est peut-être en danger)$/ });
const list = () => page.getByRole('textbox', { name: /^(Your emergency list|Votre liste d’urgence)$/ });

let marie = '';
beforeEach(async () => {
  marie = (await choose({ name: 'Marie Dupont' })).id;
});

describe.each(widths)('at %i px', (width) => {
  test.each(languages)('the three words of the footer fit, and the drawer is sound, in %s', async (language) => {
    document.documentElement.dataset.theme = language === 'fr' ? 'dark' : 'light';
    await showPanel({ width, language });
    await expect.element(inFoot(3)).toBeVisible();
    const tops = [0, 1, 2, 3].map((nth) => inFoot(nth).element().getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
    await expectSound();
    await inFoot(0).click();
    await expect.element(drawer()).toBeVisible();
    await expectSound();
    await userEvent.keyboard('5');
    await expect.element(list()).toBeVisible();
    await expectSound();
    await saveEmergencyList('112\nمركز الطوارئ 15\n'.repeat(20), 0);
    await expect.element(page.getByText(/مركز الطوارئ/).first()).toBeVisible();
    await expectSound();
  });
});

describe('presence', () => {
  test.each(['F2', ','])('the key %s from the empty field and back; the text in it keeps its caret', async (key) => {
    await showCall(marie);
    await field().click();
    await userEvent.keyboard(key === 'F2' ? '{F2}' : ',');
    await expect.element(page.getByRole('button', { name: /^1 That sounds hard/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(drawer()).not.toBeInTheDocument();
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('');
  });

  test('in the middle of a text a comma is a comma, and F2 is presence', async () => {
    await showCall(marie);
    await field().click();
    await userEvent.keyboard('well, yes{ArrowLeft}{F2}');
    await expect.element(drawer()).toBeVisible();
    await userEvent.keyboard('{F2}');
    await userEvent.keyboard('!');
    await expect.element(field()).toHaveValue('well, ye!s');
  });

  test('a digit makes a line the cue, by the place of its key; what is written next ends it', async () => {
    const desk = await showCall(marie);
    await userEvent.keyboard('{F2}');
    await expect.element(drawer()).toBeVisible();
    // As on a French keyboard, where the third digit without Shift is a quotation mark.
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '"', code: 'Digit3', bubbles: true, cancelable: true }));
    await expect.element(cue()).toHaveTextContent(presence.time.en);
    await expect.element(page.getByRole('button', { name: /^3/ })).toHaveFocus();
    await userEvent.keyboard('walk');
    await expect.element(field()).toHaveValue('walk'); // a letter goes to the field, the drawer stays
    await expect.element(drawer()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(cue()).toHaveTextContent(lines.another.en);
    expect(desk.isOpen(CUE)).toBe(false);
    expect((await latest(undefined)).map(({ words }) => words)).toEqual(['walk']);
  });

  test('while notes are taken the chosen line is the cue too; a click or Esc ends it', async () => {
    const desk = await showCall(marie);
    desk.kind.value = 'note';
    await inFoot(0).click();
    await page.getByRole('button', { name: /^4 Thank you/ }).click();
    await expect.element(cue()).toBeVisible();
    await expect.element(cue()).toHaveTextContent(presence.irritation.en);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(cue()).toHaveTextContent('Notes');
    await page.getByRole('button', { name: /^4 Thank you/ }).click();
    await userEvent.keyboard('{Escape}{Escape}{Escape}'); // the drawer, the field, the cue
    await expect.element(cue()).toHaveTextContent('Notes');
  });

  test.each([
    [{ language: 'fr' }, presence.time.fr],
    [{ language: 'fr', informal: true }, inVoice(presence.time, { language: 'fr', informal: true })],
  ] as const)('speaks to each person as they are spoken to: %j', async (facts, said) => {
    const { id } = (await currentClient()) as { id: string };
    await changeClient(id, facts);
    await showPanel();
    await inFoot(0).click();
    await expect.element(page.getByText(said)).toHaveAttribute('lang', 'fr');
  });
});

describe('someone may be unsafe', () => {
  const openByMenu = async () => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Someone may be unsafe' }).click();
  };

  test.each<[string, (desk: Desk) => Promise<unknown>]>([
    [
      'from the drawer',
      async () => {
        await inFoot(0).click();
        await page.getByRole('button', { name: 'Someone may be unsafe' }).click();
      },
    ],
    ['from the menu', openByMenu],
    [
      'from the finder',
      async () => {
        await userEvent.keyboard('/unsafe{Enter}');
      },
    ],
    [
      'from the fifth line',
      async () => {
        await userEvent.keyboard('{F2}');
        await expect.element(drawer()).toBeVisible();
        await userEvent.keyboard('5');
        await expect.element(cue()).toHaveTextContent(presence.safety.en);
      },
    ],
  ])('leads to the list %s', async (_, way) => {
    await saveEmergencyList('112\nClaire, my supervisor', 0);
    const desk = await showCall(marie);
    await field().click();
    await way(desk);
    await expect.element(page.getByText(/Claire, my supervisor/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^5 Are you safe/ })).toHaveFocus();
    await userEvent.keyboard('2');
    await expect.element(cue()).toHaveTextContent(presence.reflect.en);
    await expect.element(page.getByText(/Claire, my supervisor/)).not.toBeInTheDocument();
  });

  test('the list is written, saved, changed; what is half written stays', async () => {
    await showPanel();
    await openByMenu();
    await list().fill('112');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: /^5/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(drawer()).not.toBeInTheDocument();
    await openByMenu();
    await expect.element(list()).toHaveValue('112');
    await list().click();
    await userEvent.keyboard('{End}{Enter}a, 1 b{Control>}{Enter}{/Control}');
    await expect.element(page.getByText(/a, 1 b/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Change the list' })).toHaveFocus();
    expect((await emergencyList())?.words).toBe('112\na, 1 b');
    await userEvent.keyboard('{Enter}');
    await expect.element(list()).toHaveFocus();
    await list().fill('');
    await page.getByRole('button', { name: 'Save the list' }).click();
    await expect.element(page.getByText(/^Whom would you turn to/)).toBeVisible();
    await expect.element(list()).toHaveFocus();
  });

  test('another window kept another list: both are shown, and the coach chooses', async () => {
    await saveEmergencyList('112', 0);
    await showPanel();
    await openByMenu();
    await page.getByRole('button', { name: 'Change the list' }).click();
    await list().fill('mine');
    await saveEmergencyList('theirs', (await emergencyList())?.updatedAt ?? 0);
    await page.getByRole('button', { name: 'Save the list' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/another window.*theirs/);
    await expectSound();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect.poll(async () => (await emergencyList())?.words).toBe('mine');
    await expect.element(page.getByText('mine')).toBeVisible();
  });

  test('too long is said where it is, and nothing is lost', async () => {
    await showPanel();
    await openByMenu();
    await list().fill('x'.repeat(20_000));
    await page.getByRole('button', { name: 'Save the list' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/20,000 characters/);
    await expect.element(list()).toHaveValue('x'.repeat(20_000));
  });
});
