import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/ui/curtain.css';
import '../../components/cue-only.css';
import { PanelPage } from '../../components/PanelPage.tsx';
import type { Language } from '../../lib/languages/language.ts';
import { lines } from '../../lib/languages/sentences/lines.ts';
import { BARE, bareShown, followBare } from '../../lib/state/bare-field.ts';
import { chooseCueOnly, cueOnly, startCueOnly } from '../../lib/state/cue-only.ts';
import { covered, startCurtain } from '../../lib/state/curtain.ts';
import { Desk } from '../../lib/state/desk.ts';
import { choose, currentClient, everybody } from '../../lib/store/clients.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { latest, take } from '../../lib/store/entries.ts';
import { live } from '../../lib/store/live.ts';
import { asRead, expectSound, ofThisTest, show, stops, widths } from './mount.tsx';

const languages: Language[] = ['en', 'fr'];

const keys = [
  { command: 'log-homework', shortcut: 'Alt+Shift+L' },
  { command: 'curtain', shortcut: 'Alt+Shift+U' },
];
const browser = {
  openOwnWindow() {},
  openNotebook() {},
  openSettings() {},
  openGuardRails() {},
  openBackups() {},
  openKeySettings() {},
  readKeys: async () => keys,
  setCurtain: (drawn: boolean) => void drawCurtain(drawn),
};

/** As the browser's answer and its later news do. */
let drawCurtain: (drawn: boolean) => void;

beforeEach(() =>
  startCurtain(async (changed) => {
    drawCurtain = changed;
    changed(false);
  }),
);
afterEach(() => {
  covered.value = false;
  chooseCueOnly(false);
  bareShown.value = false;
  delete document.documentElement.dataset.curtain;
});

/** The panel of somebody with a note, and a text half written. */
async function showPage(options: { width?: number; language?: Language } = {}): Promise<Desk> {
  const [client, people] = [live(() => currentClient), live(() => everybody)];
  const drafts = await openDrafts({ surface: 'panel', windowId: 1 }, [1]);
  const marie = await choose({ name: 'Marie Dupont' });
  await take('homework', 'call the baker', marie.id, drafts, 'homework');
  drafts.set('homework', 'half a thought');
  const desk = ofThisTest(new Desk(Promise.resolve(drafts), client.value, people.value));
  await desk.draftsRead;
  stops.push(client.stop, people.stop, followBare(desk));
  await show(<PanelPage desk={desk} browser={browser} />, options);
  await expect.element(page.getByText('call the baker')).toBeVisible();
  return desk;
}

const words = async () => (await latest(undefined)).map((entry) => entry.words);
const everything = () => document.documentElement.outerHTML;
const hold = () => document.querySelector('.hold') as HTMLElement;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const point = (type: string) => hold().dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0 }));

function expectNothingOfTheClient() {
  for (const secret of ['Marie', 'baker', 'half a thought']) expect(everything()).not.toContain(secret);
  for (const { value } of document.querySelectorAll('textarea')) expect(value).not.toContain('half a thought');
}

describe.each(widths)('at %i px', (width) => {
  test.each(languages)('the curtain is sound and shows nothing of anybody, in %s', async (language) => {
    await showPage({ width, language });
    drawCurtain(true);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(language === 'fr' ? 'Rideau' : 'Curtain');
    await expect.element(page.getByText(/Alt\+Shift\+U/)).toBeVisible();
    expectNothingOfTheClient();
    await expectSound();
    bareShown.value = true;
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    expectNothingOfTheClient();
    await expectSound();
  });

  test.each(languages)('the cue alone is sound and shows nothing of anybody, in %s', async (language) => {
    await showPage({ width, language });
    chooseCueOnly(true);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(asRead(lines.homework[language]));
    expectNothingOfTheClient();
    expect(page.getByRole('button').elements()).toHaveLength(1);
    await expectSound();
    bareShown.value = true;
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    expectNothingOfTheClient();
    await expectSound();
  });

  test.each(languages)('"What can my client see?" is sound, in %s', async (language) => {
    await showPage({ width, language });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: language === 'fr' ? /^Que voit la personne en face/ : 'What can my client see?' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await expectSound();
    expect(document.querySelector('dialog')?.scrollWidth).toBeLessThanOrEqual(document.querySelector('dialog')?.clientWidth ?? 0);
  });
});

describe('lifting', () => {
  test('half a second of the pointer lifts it, and the field has the focus and its text', async () => {
    await showPage();
    drawCurtain(true);
    await expect.element(page.getByRole('heading', { name: 'Curtain' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Hold/ })).toHaveFocus();
    point('pointerdown');
    await wait(400);
    expect(covered.value).toBe(true);
    await wait(200);
    expect(covered.value).toBe(false);
    await expect.element(page.getByRole('textbox', { name: 'In their own words' })).toHaveFocus();
    await expect.element(page.getByRole('textbox', { name: 'In their own words' })).toHaveValue('half a thought');
    await expect.element(page.getByText('call the baker')).toBeVisible();
  });

  test('a click, two clicks, the other button, a pointer that slips away: nothing lifts it', async () => {
    await showPage();
    drawCurtain(true);
    const button = page.getByRole('button', { name: /Hold/ });
    await button.click();
    await button.dblClick();
    hold().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 2 }));
    await wait(600);
    for (const end of ['pointerup', 'pointerleave', 'pointercancel', 'blur']) {
      point('pointerdown');
      point(end);
      await wait(600);
    }
    hold().click();
    expect(covered.value).toBe(true);
  });

  test('a voice, a switch or a screen reader lifts it with one click: it is no pointer’s, and of no key of ours', async () => {
    await showPage();
    drawCurtain(true);
    await expect.element(page.getByRole('button', { name: /Hold/ })).toHaveFocus();
    // The browser clicks by itself, as it does for them: on the button of a form, for Enter in its field.
    const form = document.createElement('form');
    form.id = 'other';
    form.onsubmit = (event) => event.preventDefault();
    const input = document.createElement('input');
    form.append(input);
    document.body.append(form);
    hold().setAttribute('form', 'other');
    hold().setAttribute('type', 'submit');
    input.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => covered.value).toBe(false);
  });

  test.each([' ', 'Enter'])('the key "%s" lifts it when it is held, not when it is pressed, and writes nothing after that', async (key) => {
    await showPage();
    drawCurtain(true);
    await expect.element(page.getByRole('button', { name: /Hold/ })).toHaveFocus();
    await userEvent.keyboard(key === ' ' ? ' ' : '{Enter}');
    await wait(600);
    expect(covered.value).toBe(true);
    const press = (repeat: boolean) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true }));
    press(false);
    press(true);
    await wait(400);
    press(true);
    expect(covered.value).toBe(true);
    await wait(200);
    expect(covered.value).toBe(false);
    const field = page.getByRole('textbox', { name: 'In their own words' });
    await expect.element(field).toHaveFocus();
    expect(press(true)).toBe(false); // still held: it neither writes a space nor logs the half thought
    document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
    expect(await words()).toEqual(['call the baker']);
    await expect.element(field).toHaveValue('half a thought');
    await userEvent.keyboard('{Enter}');
    await expect.poll(words).toContain('half a thought');
  });
});

describe('the bare field', () => {
  test('takes words down for the person the coach is with, unsaid', async () => {
    await showPage();
    drawCurtain(true);
    bareShown.value = true;
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('ring the school{Enter}');
    await expect.element(page.getByText('Noted.')).toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveValue('');
    expectNothingOfTheClient();
    const client = await currentClient();
    expect((await latest(client?.id)).map((entry) => [entry.words, entry.clientId])[0]).toEqual(['ring the school', client?.id]);
    drawCurtain(false);
    await expect.element(page.getByRole('textbox', { name: 'In their own words' })).toHaveValue('half a thought');
  });

  test('Esc closes it; what was not finished waits in the homework field, after what was there', async () => {
    const desk = await showPage();
    drawCurtain(true);
    bareShown.value = true;
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('ring{Escape}');
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
    drawCurtain(false);
    await expect.element(page.getByRole('textbox', { name: 'In their own words' })).toHaveValue('half a thought\nring');
    expect(desk.drafts.value?.text(BARE)).toBeUndefined();
    drawCurtain(true);
    bareShown.value = true;
    await expect.element(page.getByRole('textbox')).toHaveValue('');
  });

  test('the curtain over the cue alone takes what was being typed there away', async () => {
    await showPage();
    chooseCueOnly(true);
    bareShown.value = true;
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('half a thought more');
    drawCurtain(true);
    await expect.element(page.getByRole('heading', { name: 'Curtain' })).toBeVisible();
    expectNothingOfTheClient();
    bareShown.value = true;
    await expect.element(page.getByRole('textbox')).toHaveValue('');
  });
});

describe('the cue alone', () => {
  test('is left by its word or by Esc, and remembered for this surface only', async () => {
    startCueOnly('window');
    await showPage();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Cue only' }).click();
    await expect.element(page.getByRole('button', { name: 'Back' })).toBeVisible();
    expect(JSON.parse(localStorage.getItem('preferences') ?? '')).toEqual({ cueOnly: ['window'] });
    startCueOnly('panel');
    expect(cueOnly.value).toBe(false);
    startCueOnly('window');
    expect(cueOnly.value).toBe(true);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(page.getByText('call the baker')).toBeVisible();
    expect(JSON.parse(localStorage.getItem('preferences') ?? '')).toEqual({});
    chooseCueOnly(true);
    await expect.element(page.getByRole('button', { name: 'Back' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('textbox', { name: 'In their own words' })).toHaveFocus();
  });

  test('fits in a window three lines high', async () => {
    for (const language of languages) {
      await showPage({ language });
      await page.viewport(360, 120);
      chooseCueOnly(true);
      await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(asRead(lines.homework[language]));
      expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(120);
      await expectSound();
      chooseCueOnly(false);
      for (const stop of stops.splice(0)) stop();
    }
  });
});

test('the ways out are one click away', async () => {
  await showPage();
  const open = async () => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'What can my client see?' }).click();
  };
  await open();
  await page.getByRole('dialog').getByRole('button', { name: 'Cue only' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await open();
  await page.getByRole('dialog').getByRole('button', { name: 'Curtain' }).click();
  await expect.element(page.getByRole('heading', { name: 'Curtain' })).toBeVisible();
});
