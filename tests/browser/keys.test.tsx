import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { addDays, wallAt } from '../../lib/domain/when/calendar.ts';
import { dueInShort } from '../../lib/languages/dates.ts';
import { choose } from '../../lib/store/clients.ts';
import { latest } from '../../lib/store/entries.ts';
import { showPanel } from './mount.tsx';
import { aMoment, button, cue, field, press, standing, three } from './standing.ts';

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
    desk.drafts.value?.set('close:nothing:odds', 'never read');
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
