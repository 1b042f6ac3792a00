import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../lib/languages/en/settings.ts';
import { fr } from '../../lib/languages/fr/settings.ts';
import { prefer, preferences } from '../../lib/state/preferences.ts';
import { choose } from '../../lib/store/clients.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { take } from '../../lib/store/entries.ts';
import { practicePreferences } from '../../lib/store/preferences.ts';
import { endSession, latestSession, startSession } from '../../lib/store/sessions.ts';
import { said } from '../support/said.ts';
import { expectSound, screenShown, showNotebook, showPanel, widths } from './mount.tsx';

const allKeys = [
  { command: '_execute_action', shortcut: 'Alt+Shift+J' },
  { command: 'curtain', shortcut: '' },
  { command: 'log-homework', shortcut: 'Alt+Shift+L' },
];
const browser = { readKeys: async () => allKeys, openKeySettings: vi.fn(), globalKeys: true };

afterEach(() => {
  location.hash = '';
});

async function showSettings({ browser: its, ...options }: Parameters<typeof showNotebook>[0] = {}) {
  location.hash = '#settings';
  await showNotebook({ ...options, browser: { ...browser, ...its } });
  await expect.element(page.getByRole('heading', { level: 1, name: /^(Settings|Réglages)$/ })).toBeVisible();
  await expect.element(page.getByText(/^(about|environ)/)).toBeVisible();
}

/** A session with Marie that has ended, and something in it. */
async function pastSession(): Promise<string> {
  const { id } = await choose({ name: 'Marie' });
  await take('note', 'worried', id, await openDrafts({ surface: 'panel', windowId: 1 }, [1]), 'note', { private: true });
  await endSession((await latestSession(id))?.id ?? '');
  return id;
}

const select = (name: string) => page.getByRole('combobox', { name });
const tick = (name: string) => page.getByRole('checkbox', { name });
const kept = () => JSON.parse(localStorage.getItem('preferences') ?? '{}');

describe.each([...widths, 900])('at %i px', (width) => {
  test.each([
    ['en', 'light'],
    ['fr', 'dark'],
    ['en', 'dark'],
    ['fr', 'light'],
  ] as const)('settings and notebook are sound, in %s, %s', async (language, theme) => {
    prefer({ language, theme, practice: 'therapy' });
    await pastSession();
    await showSettings({ width, language });
    await expectSound();
    await showNotebook({ width, language });
    location.hash = '';
    await expect.element(page.getByRole('heading', { name: /^(To finish|À finir)$/ })).toBeVisible();
    await expectSound();
    await page.getByRole('button', { name: /^(Save a copy|Enregistrer une copie)$/ }).click();
    await expect.element(page.getByRole('button', { name: /^(Close|Fermer)$/ })).toHaveFocus();
    await expectSound();
  });
});

describe('settings', () => {
  test('each says what it does', async () => {
    prefer({ practice: 'therapy' });
    await showSettings();
    const controls = [...document.querySelectorAll<HTMLElement>('select, input[type="checkbox"], .second[aria-describedby]')];
    expect(controls).toHaveLength(10);
    for (const control of controls) {
      const why = document.getElementById(control.getAttribute('aria-describedby') ?? '');
      expect(why?.textContent?.length).toBeGreaterThan(40);
    }
  });

  test('therapy shows what it leaves out, off until it is turned on', async () => {
    await showSettings();
    await expect.element(select('Your practice')).toHaveValue('coaching');
    expect(tick('Ask for odds').elements()).toEqual([]);
    await select('Your practice').selectOptions('therapy');
    await expect.element(tick('Ask for odds')).not.toBeChecked();
    await expect.element(tick('Offer the last firm sentence')).not.toBeChecked();
    await tick('Offer the last firm sentence').click();
    await expect.poll(practicePreferences).toMatchObject({ practice: 'therapy', firm2: true });
    await select('Your practice').selectOptions('career');
    expect(tick('Ask for odds').elements()).toEqual([]);
  });

  test('the keys are read again when the page gets the focus', async () => {
    const now = [...allKeys];
    const openKeySettings = vi.fn();
    await showSettings({ browser: { readKeys: async () => [...now], openKeySettings } });
    await expect.element(page.getByText(/^none: taken by something else/)).toBeVisible();
    now[1] = { command: 'curtain', shortcut: 'Ctrl+Shift+1' };
    dispatchEvent(new Event('focus'));
    await expect.element(page.getByText('Ctrl+Shift+1')).toBeVisible();
    expect(page.getByText(/none: taken/).elements()).toEqual([]);
    await page.getByRole('button', { name: 'Choose your keys' }).click();
    expect(openKeySettings).toHaveBeenCalledOnce();
  });

  test('where no key reaches us from another program, that is what is said', async () => {
    await showSettings({ browser: { globalKeys: false } });
    await expect.element(page.getByText(/no key reaches Firefox/)).toBeVisible();
  });

  test('no text is empty in either language', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [];
    for (const text of [...texts(en), ...texts(fr)]) expect(text.trim()).not.toBe('');
    // Nothing stands alone at the beginning of a line.
    for (const text of texts(fr)) expect(text).not.toMatch(/ [;:!?»]|« /);
  });
});

describe('in the panel', () => {
  test('the word for homework stands on its buttons', async () => {
    await startSession((await choose({ name: 'Marie' })).id);
    await showPanel();
    prefer({ homeworkWord: 'experiment' });
    await expect.element(page.getByRole('button', { name: 'Experiment', exact: true })).toBeVisible();
    expect(page.getByRole('button', { name: 'Homework', exact: true }).elements()).toEqual([]);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('So what would you like to do before next time?');
    await userEvent.keyboard('{Escape}?');
    await expect.element(page.getByRole('dialog')).toMatchTextContent('Log an experiment');
  });

  test('the usual length is that of everybody without their own', async () => {
    const { id } = await choose({ name: 'Marie' });
    await startSession(id);
    await showPanel();
    await expect.element(page.getByRole('button', { name: /End the session/ })).toMatchTextContent(/^0 min/);
    preferences.value = { sessionMinutes: 10 };
    await expect.element(page.getByRole('button', { name: /End the session/ })).toMatchTextContent(/^10 min left/);
    preferences.value = { sessionMinutes: 75 };
    await page.getByRole('button', { name: /End the session/ }).click(); // nothing was in it: before the call again
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByText(/^About/).click();
    await expect.element(select('Planned length')).toHaveValue('');
    await expect.element(select('Planned length').getByRole('option', { name: 'As usual (75 min)' })).toBeInTheDocument();
    await select('Planned length').selectOptions('45');
    await expect.poll(async () => (await choose({ id })).sessionMinutes).toBe(45);
    await select('Planned length').selectOptions('');
    await expect.poll(async () => (await choose({ id })).sessionMinutes).toBeUndefined();
  });

  test('spelling is checked when that is wanted, and nothing else is let in', async () => {
    await showPanel();
    const field = document.getElementById('homework') as HTMLTextAreaElement;
    expect(field.spellcheck).toBe(false);
    prefer({ spellcheck: true });
    await expect.poll(() => field.spellcheck).toBe(true);
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['translate', 'no'],
      ['writingsuggestions', 'false'],
    ] as const)
      expect(field.getAttribute(name)).toBe(value);
    prefer({ spellcheck: undefined });
    await expect.poll(() => field.getAttribute('spellcheck')).toBe('false');
  });

  test.each([
    [['curtain'], 'The key for “Draw or lift the curtain” is taken by something else.'],
    [['log-homework'], 'The key for “Log homework” is taken by something else.'],
    [['curtain', 'log-homework'], 'Keys taken by something else: “Draw or lift the curtain”, “Log homework”.'],
  ])('a key that is taken is said: %s', async (taken, words) => {
    const readKeys = async () => allKeys.map(({ command }) => ({ command, shortcut: taken.includes(command) ? '' : 'Alt+Shift+Y' }));
    await showPanel({ asksWho: true, browser: { readKeys } });
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Choose your keys' })).toBeVisible();
    await expectSound();
  });
});

describe('a copy to keep', () => {
  const offer = () => page.getByRole('button', { name: 'Save a copy' });

  test('is offered after the first real session, never during one', async () => {
    const id = await pastSession();
    await showPanel({ evening: true });
    await expect.element(offer()).toBeVisible();
    await expectSound();
    await startSession(id);
    await choose({ id });
    await expect.poll(() => screenShown()).not.toBe('evening');
    expect(offer().elements()).toEqual([]);
  });

  test('is not offered before anything was written down', async () => {
    await choose({ name: 'Marie' });
    await showPanel({ evening: true });
    expect(offer().elements()).toEqual([]);
  });

  test('left, it does not come again', async () => {
    await pastSession();
    await showPanel({ evening: true });
    await page.getByRole('group', { name: /Marie/ }).getByRole('button', { name: 'Skip' }).click();
    await expect.element(offer()).toBeVisible(); // the energy done, the copy waits
    await page.getByRole('button', { name: 'No copy' }).click();
    await expect.poll(() => offer().elements().length).toBe(0);
    expect(kept()).toEqual({ copyOffered: true });
  });

  test('saved, it says where, until that is closed', async () => {
    await pastSession();
    await showPanel({ evening: true });
    await offer().click();
    await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
    expect(document.querySelector('.keep-copy')?.textContent).toMatch(/A copy is in your downloads: ⁨aparte-\d{4}-\d\d-\d\d\.json⁩/);
    expect(kept()).toEqual({ copyOffered: true });
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelectorAll('.keep-copy').length).toBe(0);
  });

  test('that cannot be written is said, and offered still', async () => {
    await pastSession();
    await showPanel({ evening: true });
    const broken = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    const warnings = said('warn');
    await offer().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('could not be written');
    expect(warnings).toHaveBeenCalledWith('Aparté could not write a copy', expect.any(Error));
    broken.mockRestore();
    await expect.element(offer()).toBeVisible();
    expect(kept()).toEqual({});
  });
});

test('one person’s file leaves private notes out unless they are wanted', async () => {
  await pastSession();
  await showNotebook();
  await expect.element(tick('Private notes too')).toBeChecked();
  await select('Whose notes').selectOptions('Marie');
  await expect.element(tick('Private notes too')).not.toBeChecked();
  await expect.element(page.getByText(/Leave them out of a file that you hand over/)).toBeVisible();
  await select('Whose notes').selectOptions('Everybody');
  await expect.element(tick('Private notes too')).toBeChecked();
});
