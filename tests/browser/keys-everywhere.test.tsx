import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CUE } from '../../lib/state/desk.ts';
import { prefer } from '../../lib/state/preferences.ts';
import { currentClient, everybody } from '../../lib/store/clients.ts';
import { addPeople } from '../../lib/store/people.ts';
import { expectSound, showNotebook, showPanel } from './mount.tsx';
import { aMoment, button, cue, drawer, field, standing, three } from './standing.ts';

describe('Esc, F2 and F8 from every field', () => {
  test('Esc leaves the day and the time, then goes back', async () => {
    const { desk } = await standing('close', 'lift', { readings: [three] });
    desk.go('calendar');
    await expect.element(page.getByLabelText('Day and time')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByLabelText('Day and time')).not.toHaveFocus();
    expect(desk.place.value?.step).toBe('calendar');
    await userEvent.keyboard('{Escape}');
    expect(desk.place.value?.step).toBe('lift');
  });

  test.each(['F2', 'F8'])('%s in the day field, in the person’s field and in the finder', async (key) => {
    const there = async () => {
      await userEvent.keyboard(`{${key}}`);
      if (key === 'F2') await expect.element(drawer()).toBeVisible();
      else await expect.element(cue()).toHaveTextContent('What needs saying?');
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
      await userEvent.keyboard('{Escape}');
    };
    const { desk } = await standing('close', 'calendar', { readings: [three] });
    await there();
    desk.leave();
    await button('Marie Dupont Change').click();
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await there();
    await button(/^Find/).click();
    await expect.element(page.getByRole('combobox', { name: /^Find/ })).toHaveFocus();
    await there();
  });

  test('Esc closes a sentence that stands above a step, and then goes back', async () => {
    const { desk } = await standing('close', 'doubt');
    desk.open(CUE, 'presence.time');
    await expect.poll(() => desk.isOpen(CUE)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect([desk.isOpen(CUE), desk.place.value?.step]).toEqual([false, 'doubt']);
    await userEvent.keyboard('{Escape}');
    expect(desk.place.value).toBeUndefined();
  });
});

describe('a name', () => {
  const names = async () => (await everybody()).map(({ name }) => name).sort();
  const open = async (typed: string) => {
    await addPeople(['Marie Dupont', 'Strauß', 'Anna', 'Zoë']);
    await showPanel();
    await button(/Choose/).click();
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await expect.poll(() => page.getByRole('option').elements().length).toBe(4);
    await userEvent.keyboard(typed);
    await expect.element(page.getByRole('combobox')).toHaveValue(typed);
  };

  test.each([
    ['Marie', 'Marie Dupont'],
    ['Ann', 'Anna'],
  ])('%s does not open %s with one Enter; with a second one it does', async (typed, found) => {
    await open(typed);
    await expect.element(page.getByRole('option', { name: `Add “⁨${typed}⁩”` })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(`Enter again for ⁨${found}⁩ · ↓ to add “⁨${typed}⁩”`)).toBeVisible();
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent(found);
    expect(await currentClient()).toBeUndefined();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(`${found} Change`)).toBeVisible();
    expect(await names()).toHaveLength(4);
  });

  test('an arrow on from there adds the one who was typed', async () => {
    await open('Marie');
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    await expect.element(button('Marie Change')).toBeVisible();
    expect(await names()).toEqual(['Anna', 'Marie', 'Marie Dupont', 'Strauß', 'Zoë']);
  });

  test('exactly it, other case and accents apart, is taken at once; with nobody near it is added', async () => {
    await open('zoe');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Zoë Change')).toBeVisible();
    await button('Zoë Change').click();
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('Paul{Enter}');
    await expect.element(button('Paul Change')).toBeVisible();
    expect(await names()).toHaveLength(5);
  });

  test('ß is not Strauß', async () => {
    await open('s');
    const input = page.getByRole('combobox').element() as HTMLInputElement;
    input.value = 'ß';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.element(page.getByRole('option', { name: 'Add “⁨ß⁩”' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Enter again for .*Strauß/)).toBeVisible();
    expect(await currentClient()).toBeUndefined();
  });
});

describe('single keys', () => {
  test('switched off, digits, signs and letters do nothing; Tab, Enter, clicks, Esc and F2 do', async () => {
    prefer({ singleKeysOff: true });
    const { desk, now } = await standing('close', 'odds');
    await expect.element(page.getByText('Tab and Enter choose · Esc goes back')).toBeVisible();
    expect(document.querySelector('.digit, [aria-keyshortcuts="1"]')).toBeNull();
    await userEvent.keyboard('3 appels lundi, / ; ? 8:1');
    await aMoment();
    await expect.element(field()).toHaveValue('');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(drawer()).not.toBeInTheDocument();
    expect([desk.place.value?.step, (await now()).readings]).toEqual(['odds', undefined]);
    await userEvent.keyboard('{F2}');
    await expect.element(drawer()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(async () => (await now()).readings).toMatchObject([{ for: 1, against: 1 }]);
  });

  test('a sign of one’s own does it, on the button too, and the usual one is text', async () => {
    prefer({ signs: { find: '*' } });
    await standing('close', 'odds');
    await expect.element(button('Find *')).toBeVisible();
    await userEvent.keyboard('*');
    await expect.element(page.getByRole('dialog', { name: /^Find/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveValue('/');
  });

  test.each([250, 360])('in the settings: off, another sign, and what is refused, at %i px', async (width) => {
    await showNotebook({ section: 'settings', width });
    const find = page.getByRole('textbox', { name: 'Find' });
    await find.click();
    await userEvent.keyboard('f');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Letters go to the field: choose a sign, such as * or #.');
    await userEvent.keyboard('7');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Digits choose: take a sign, such as * or #.');
    await userEvent.keyboard(',');
    await expect.element(page.getByRole('alert')).toHaveTextContent('This sign does something else already.');
    await expect.element(find).toHaveValue('/');
    await userEvent.keyboard('*');
    await expect.element(find).toHaveValue('*');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(JSON.parse(localStorage.getItem('preferences') ?? '')).toEqual({ signs: { find: '*' } });
    await expectSound();
    await button('The usual signs again').click();
    await expect.element(find).toHaveValue('/');
    await page.getByRole('checkbox', { name: 'Single keys do something outside of fields' }).click();
    await expect.element(find).not.toBeInTheDocument();
    expect(JSON.parse(localStorage.getItem('preferences') ?? '')).toEqual({ singleKeysOff: true });
  });
});
