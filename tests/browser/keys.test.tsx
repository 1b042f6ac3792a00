import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { CUE, type Desk } from '../../components/desk.ts';
import { loadMoments } from '../../components/moments.ts';
import { prefer } from '../../components/ui/preferences.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { create } from '../../lib/domain/record.ts';
import { addDays, wallAt } from '../../lib/domain/when/calendar.ts';
import { dueInShort } from '../../lib/domain/when/in-words.ts';
import { choose, currentClient, everybody } from '../../lib/store/clients.ts';
import { homework } from '../../lib/store/db.ts';
import { latest } from '../../lib/store/entries.ts';
import { oneHomework } from '../../lib/store/homework.ts';
import { addPeople } from '../../lib/store/people.ts';
import { latestSession, startSession } from '../../lib/store/sessions.ts';
import { expectSound, showNotebook, showPanel } from './mount.tsx';

const cue = () => page.getByRole('heading', { level: 1 });
const field = () => page.getByRole('textbox').first();
const drawer = () => page.getByRole('region', { name: 'Presence' });
const button = (name: string | RegExp) => page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

/** A running session with one homework, and the panel at a step of what is done with it. */
async function standing(
  flow: 'close' | 'opening',
  step: string,
  fields: Partial<Homework> = {},
): Promise<{ desk: Desk; now: () => Promise<Homework> }> {
  const { id: clientId } = await choose({ name: 'Marie Dupont' });
  await startSession(clientId);
  const sessionId = (await latestSession(clientId))?.id ?? '';
  const at = Date.now();
  const one = create<Homework>({ clientId, sessionId, at, words: 'call the baker', proposedBy: 'client', ...fields }, at);
  await homework.put(one);
  await loadMoments();
  const desk = await showPanel();
  desk.enter(flow, one.id, step);
  await expect.poll(() => document.activeElement?.matches('.step-choices button, .words, input')).toBe(true);
  return { desk, now: async () => (await oneHomework(one.id)) as Homework };
}

/** Until a digit that waits for more has chosen, were it one: as long as a coach would look at the screen. */
const aMoment = () => new Promise((done) => setTimeout(done, 500));
const three = { for: 3, against: 1, at: 1 };

/** A key as another keyboard sends it, or an input method. */
const press = (key: string, code: string, more: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more }),
  );

describe('an answer may begin with a digit', () => {
  test.each([
    ['8:1', { for: 8, against: 1 }],
    ['10:1', { for: 10, against: 1 }],
    ['5 contre 1', { for: 5, against: 1 }],
    ['8 contre 1', { for: 8, against: 1 }],
    ['8 in 10', { for: 4, against: 1 }],
    ['1:10', { for: 1, against: 10 }],
  ])('odds typed from the choice: %s', async (words, odds) => {
    const { now } = await standing('close', 'odds');
    await expect.element(button(/Ten to one you won’t/)).toHaveFocus();
    await userEvent.keyboard(words);
    await expect.element(field()).toHaveValue(words);
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await now()).readings).toMatchObject([odds]);
    await aMoment();
    const { lifts, when, calendar, readings } = await now();
    expect({ lifts, when, calendar, count: readings?.length }).toEqual({
      lifts: undefined,
      when: undefined,
      calendar: undefined,
      count: 1,
    });
  });

  test.each([
    ['close', 'lift', '1 h lundi'],
    ['close', 'teach-back', '3 appels lundi'],
    ['close', 'teach-back', '1 appel lundi'],
    ['opening', 'reasons', '2 enfants malades'],
    ['opening', 'say', '3 fois'],
  ] as const)('%s, %s: “%s” is text, never a choice', async (flow, step, words) => {
    const { desk, now } = await standing(flow, step, { readings: [three] });
    const before = await now();
    await userEvent.keyboard(words);
    await expect.element(field()).toHaveValue(words);
    await aMoment();
    expect([desk.place.value?.step, await now()]).toEqual([step, before]);
  });

  test('a digit that is no choice here is text at once, with what stood in the field before it', async () => {
    const { desk } = await standing('close', 'odds');
    desk.drafts.value?.set('close', 'never read');
    await userEvent.keyboard('about ');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).not.toHaveFocus();
    await userEvent.keyboard('8');
    await expect.element(field()).toHaveValue('about 8');
  });

  test('Enter right after a digit chooses it, and nothing on the next screen', async () => {
    const { desk, now } = await standing('close', 'odds');
    await userEvent.keyboard('2{Enter}');
    await expect.element(cue()).toHaveTextContent('Even money: what makes it that good, not less?');
    await aMoment();
    expect([desk.place.value?.step, (await now()).readings?.length]).toEqual(['lift', 1]);
  });

  test.each(['Escape', 'Backspace'])('%s takes the digit back', async (key) => {
    const { desk, now } = await standing('close', 'odds');
    await userEvent.keyboard(`2{${key}}`);
    await aMoment();
    expect([desk.place.value?.step, (await now()).readings]).toEqual(['odds', undefined]);
  });

  test('a click is what counts, not the digit before it', async () => {
    const { now } = await standing('close', 'odds');
    const meant = button(/Three to one you will/).element() as HTMLElement;
    await userEvent.keyboard('2');
    // At once: a driver's own click waits for the page first, longer than a digit does on a busy machine.
    meant.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    meant.click();
    await expect.poll(async () => (await now()).readings).toMatchObject([{ for: 3 }]);
  });

  test('with nothing begun, Space presses the choice that has the focus', async () => {
    const { now } = await standing('close', 'odds');
    await userEvent.keyboard('{Tab} ');
    await expect.poll(async () => (await now()).readings).toMatchObject([{ for: 1, against: 1 }]);
  });

  test('where the screen has no field the digit chooses at once', async () => {
    const { desk } = await standing('close', 'doubt');
    await userEvent.keyboard('2');
    expect(desk.place.value?.step).toBe('idea');
  });
});

describe('a key that is held counts once', () => {
  test('3 at “How did it go?” is not done, and no reason, no cause, no text', async () => {
    const { desk, now } = await standing('opening', 'told');
    await userEvent.keyboard('{3>40/}');
    await expect.element(cue()).toHaveTextContent('It could be a few things. Which one fits?');
    await aMoment();
    const { report } = await now();
    expect([desk.place.value?.step, report?.outcome, report?.reasons, report?.cause]).toEqual([
      'reasons',
      'not-done',
      undefined,
      undefined,
    ]);
    await expect.element(field()).toHaveValue('');
  });

  test('1 at the lifts opens the calendar, and fills in no day', async () => {
    const date = addDays(wallAt(Date.now()).date, 400);
    await standing('close', 'lift', { readings: [three], when: { date } });
    await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', key: '1', code: 'Digit1', text: '1' });
    await expect.element(page.getByLabelText('Day and time')).toHaveFocus();
    for (let times = 0; times < 20; times++)
      await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', key: '1', code: 'Digit1', text: '1', autoRepeat: true });
    await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', key: '1', code: 'Digit1' });
    await expect.element(page.getByLabelText('Day and time')).toHaveValue('');
    await expect.element(page.getByText(dueInShort({ date }, 'en', wallAt(Date.now()).date))).toBeVisible();
  });

  test('Enter after a homework logs it, and alerts of nothing', async () => {
    await choose({ name: 'Marie' });
    await showPanel();
    await field().fill('call the baker');
    await userEvent.keyboard('{Enter>40/}');
    await expect.element(button('Edit: ⁨call the baker⁩')).toBeVisible();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect((await latest(undefined)).length).toBe(1);
  });

  test('as text it is repeated, in the field where it began', async () => {
    await showPanel();
    await field().click();
    await userEvent.keyboard('{n>5/}o');
    await expect.element(field()).toHaveValue('nnnnno');
    await userEvent.keyboard('{Backspace>3/}');
    await expect.element(field()).toHaveValue('nnn');
  });
});

describe('what is typed outside goes to the field', () => {
  const ways: [string, string, string, KeyboardEventInit][] = [
    ['a dead key', 'Dead', 'BracketLeft', {}],
    ['Option+o', 'œ', 'KeyO', { altKey: true }],
    ['AltGr+e', '€', 'KeyE', { ctrlKey: true, altKey: true, modifierAltGraph: true }],
    ['an input method’s first key', 'Process', 'KeyK', { keyCode: 229 }],
    ['a Cyrillic letter', 'я', 'KeyZ', {}],
    ['é on a French digit key', 'é', 'Digit2', {}],
    ['à on a French digit key', 'à', 'Digit0', {}],
  ];
  test.each(ways)('%s', async (_, key, code, more) => {
    const { desk } = await standing('close', 'odds');
    press(key, code, more);
    await expect.element(field()).toHaveFocus();
    await aMoment();
    expect(desk.place.value?.step).toBe('odds');
  });

  test('a dead key and its letter are composed there, after the digit that came before', async () => {
    await standing('close', 'teach-back');
    await userEvent.keyboard('1');
    press('Dead', 'BracketLeft');
    await cdp().send('Input.imeSetComposition', { text: '^', selectionStart: 1, selectionEnd: 1 });
    await cdp().send('Input.insertText', { text: 'ê' });
    await userEvent.keyboard('tre');
    await expect.element(field()).toHaveValue('1être');
  });

  test('a dead key that the system forgets on the way to the field', async () => {
    await standing('close', 'odds');
    press('Dead', 'BracketLeft');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('etre');
    await expect.element(field()).toHaveValue('être');
  });

  test('Swiss Shift+7 is the slash, and chooses nothing', async () => {
    const { desk } = await standing('opening', 'reasons');
    press('/', 'Digit7', { shiftKey: true });
    await expect.element(page.getByRole('dialog', { name: /^Find/ })).toBeVisible();
    expect(desk.place.value?.step).toBe('reasons');
  });
});

test.each([
  ['z', 'KeyZ'],
  ['Z', 'KeyZ'],
  ['я', 'KeyZ'],
  ['z', 'KeyW'],
  ['z', 'KeyY'],
])('Ctrl+%s on %s brings back what was deleted', async (key, code) => {
  await choose({ name: 'Marie' });
  await showPanel();
  await field().fill('call');
  await userEvent.keyboard('{Enter}');
  await button('Edit: ⁨call⁩').click();
  await button('Delete: ⁨call⁩').click();
  await expect.element(button(/^Undo: bring back/)).toHaveFocus();
  press(key, code, { ctrlKey: true });
  await expect.element(button('Edit: ⁨call⁩')).toBeVisible();
});

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
