import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CueOnly } from '../../components/CueOnly.tsx';
import { steps } from '../../components/closing/steps.tsx';
import { loadMoments } from '../../components/moments.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { create } from '../../lib/domain/record.ts';
import { changeClient, choose } from '../../lib/store/clients.ts';
import { homework } from '../../lib/store/db.ts';
import { latest } from '../../lib/store/entries.ts';
import { historyOf, oneHomework } from '../../lib/store/homework.ts';
import { latestSession, startSession } from '../../lib/store/sessions.ts';
import { expectSound, showPanel, widths } from './mount.tsx';

const name = 'Jean-Christophe de la Rochefoucauld-Montmorency';
const words = 'Donaudampfschifffahrtsgesellschaft anrufen, أتصل بالطبيب, und den Brief an die Schule schreiben';

/** A running session with one homework. */
async function close(fields: Partial<Homework> = {}) {
  const { id: clientId } = await choose({ name });
  await startSession(clientId);
  const session = await latestSession(clientId);
  const now = Date.now();
  const record = create<Homework>({ clientId, sessionId: session?.id ?? '', at: now, words, proposedBy: 'client', ...fields }, now);
  await homework.put(record);
  await loadMoments();
  return record;
}

const three = { for: 3, against: 1, at: 1 };
const cue = () => page.getByRole('heading', { level: 1 });

describe.each(widths)('at %i px', (width) => {
  test.each(['en', 'fr'] as const)('every step of the close is sound, in %s', async (language) => {
    const { id, clientId } = await close({
      readings: [three],
      help: 'ma sœur, dimanche soir',
      lifts: [{ kind: 'stuck', at: 2, words: 'c’est fermé' }],
      when: { date: '2026-11-30', time: '09:00' },
    });
    await changeClient(clientId, { language, informal: true });
    const desk = await showPanel({ width, language });
    for (const step of Object.keys(steps)) {
      desk.enter('close', id, step);
      await expect.element(cue()).toBeVisible();
      await expect.element(page.getByRole('button', { name: /Back|Retour/ })).toBeVisible();
      await expectSound();
    }
    desk.leave();
  });

  test.each(['light', 'dark'] as const)('chips, the three words, and the recap are sound, %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    const { sessionId } = await close({
      nudge: { on: '2026-11-30' },
      when: { date: '2026-11-30' },
      agreedAt: 1,
      ifThen: 'when I wake up, I will call',
    });
    const desk = await showPanel({ width });
    await page.getByRole('textbox', { name: 'In their own words' }).fill('call tomorrow at 9, or by 3 March');
    await expect.element(page.getByRole('button', { name: /^When: .*9 am/ })).toHaveAttribute('aria-pressed', 'true');
    await expectSound();
    await page.getByRole('button', { name: /^When: .*9 am/ }).click();
    await expect.element(page.getByLabelText('Day and time')).toHaveFocus();
    await expectSound();
    desk.enter('recap', sessionId, 'remember');
    await expect.element(cue()).toHaveTextContent('What will you remember from today?');
    await expectSound();
    desk.go('lines');
    await expect.element(page.getByRole('region', { name: 'Exactly what leaves' })).toBeVisible();
    await expectSound();
  });
});

test('a chip is put right before the words are logged, taken away, or left as it was found', async () => {
  await close({ agreedAt: 1 });
  await showPanel();
  const field = page.getByRole('textbox', { name: 'In their own words' });
  const logged = async () =>
    (await homework.list(homework.rows.toCollection())).filter((one) => one.words !== words).map((one) => one.when);
  await field.fill('ring tomorrow evening');
  await expect.element(page.getByRole('button', { name: /time not said/ })).toBeVisible(); // never a guess in silence
  await page.getByRole('button', { name: /time not said/ }).click();
  await page.getByLabelText('Day and time').fill('tomorrow 18:30');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: /6:30/ })).toHaveAttribute('aria-pressed', 'true');
  await field.click();
  await userEvent.keyboard('{Enter}');
  await expect.poll(logged).toMatchObject([{ time: '18:30' }]);
  await field.fill('3 calls tomorrow');
  await page.getByRole('button', { name: 'No day' }).click();
  await field.click();
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await logged()).length).toBe(2);
  expect((await logged()).filter(Boolean)).toHaveLength(1);
});

test('a day in the words is kept with homework, however soon Enter comes, and with no note', async () => {
  const { clientId: client } = await close({ agreedAt: 1 });
  await showPanel();
  await page.getByRole('textbox', { name: 'In their own words' }).fill('ring tomorrow at 9');
  // In the same moment: nothing has been shown of it yet.
  document.querySelector('#homework')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await expect.poll(async () => (await historyOf(client)).find(({ words }) => words.startsWith('ring'))?.when?.time).toBe('09:00');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('rings tomorrow at 9');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await latest(client)).find(({ words }) => words.startsWith('rings'))).toBeDefined();
  expect((await latest(client)).find(({ words }) => words.startsWith('rings'))).not.toHaveProperty('when');
});

test('a day that was guessed is kept only after a click on it', async () => {
  const { clientId: client } = await close({ agreedAt: 1 });
  await showPanel();
  const field = page.getByRole('textbox', { name: 'In their own words' });
  const guess = page.getByRole('button', { name: /^When: .*which day\?/ });
  await field.fill('rest at the weekend');
  await expect.element(guess).toHaveAttribute('aria-pressed', 'false');
  await guess.click();
  await expect.element(guess).toHaveAttribute('aria-pressed', 'true');
  await field.click();
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await historyOf(client)).find(({ words }) => words.startsWith('rest'))?.when?.date).toBeDefined();
});

test.each([
  ['202609-12-05', /no day that can be meant/],
  ['0026-12-05', /no day that can be meant/],
  ['2026-01-01', /That day is over/],
  ['2099-01-01', /more than ten years/],
  ['one of these days', /No day in this/],
])('%s is asked for again, in one line', async (day, line) => {
  const { id } = await close({ agreedAt: 1 });
  const desk = await showPanel();
  desk.enter('close', id, 'calendar');
  const field = page.getByLabelText('Day and time');
  await expect.element(field).toHaveFocus();
  await field.fill(day);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toMatchTextContent(line);
  expect((await oneHomework(id))?.when).toBeUndefined();
});

test('of a day that was guessed Enter asks once more', async () => {
  const { id } = await close({ agreedAt: 1 });
  const desk = await showPanel();
  desk.enter('close', id, 'calendar');
  const field = page.getByLabelText('Day and time');
  await expect.element(field).toHaveFocus();
  await field.fill('at the weekend');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Enter again for .*, or say which day/);
  expect((await oneHomework(id))?.when).toBeUndefined();
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await oneHomework(id))?.when?.date).toBeDefined();
});

test('odds that nobody can read get a plain question, and the text stays', async () => {
  const { id } = await close();
  const desk = await showPanel();
  desk.enter('close', id, 'odds');
  for (const bad of ['0:0', '-3:1', '1e309:1', '10:1:1', 'cote', 'a novel '.repeat(500)]) {
    await page.getByRole('textbox').fill(bad);
    await page.getByRole('button', { name: 'Keep these odds' }).click();
    await expect.poll(() => page.getByRole('alert').element().textContent).toMatch(/\?|For example/);
    await expect.element(page.getByRole('textbox')).toHaveValue(bad);
  }
  expect((await oneHomework(id))?.readings).toBeUndefined();
});

test('for somebody who should not hear of Vegas, out of ten times', async () => {
  const { id, clientId } = await close();
  await changeClient(clientId, { plainOdds: true });
  const desk = await showPanel();
  desk.enter('close', id, 'odds');
  await expect.element(page.getByText('Out of ten times, how many would you do it?')).toBeVisible();
  await page.getByRole('textbox').fill('9');
  await page.getByRole('button', { name: 'Keep these odds' }).click();
  await expect.element(page.getByText('nine to one you will', { exact: true })).toBeVisible();
  expect((await oneHomework(id))?.readings).toMatchObject([{ for: 9, against: 1 }]);
});

test('a digit alone chooses, on a French keyboard by the place of its key; two are words, and choose nothing', async () => {
  const { id } = await close();
  const desk = await showPanel();
  desk.enter('close', id, 'odds');
  await expect.element(page.getByRole('button', { name: /Ten to one you won’t/ })).toHaveFocus();
  await userEvent.keyboard('34');
  await expect.element(page.getByRole('textbox')).toHaveValue('34');
  await userEvent.keyboard('{Backspace}{Backspace}{Escape}');
  await expect.element(page.getByRole('textbox')).not.toHaveFocus();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit3', key: '"', bubbles: true }));
  await expect.element(cue()).toHaveTextContent('Three to one: what makes it that good, not less?');
  expect((await oneHomework(id))?.readings?.map((odds) => odds.for)).toEqual([3]);
});

test('in cue only, the cue of the step and nothing of theirs', async () => {
  const { id } = await close({ readings: [three] });
  const desk = await showPanel();
  desk.enter('close', id, 'lift');
  await expect.element(cue()).toHaveTextContent('Three to one: what makes it that good, not less?');
  render(<CueOnly desk={desk} />, document.body);
  await expect.element(cue()).toHaveTextContent('What makes it that good, not less?');
  expect(document.body.textContent).not.toMatch(/Jean|three to one|Donau/iu);
  await expectSound();
});
