import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GuardRails } from '../../components/notebook/guard-rails/GuardRails.tsx';
import { UndoLine } from '../../components/notebook/guard-rails/UndoLine.tsx';
import { addDays, wallAt } from '../../lib/domain/when/calendar.ts';
import type { Language } from '../../lib/languages/language.ts';
import { chosen } from '../../lib/state/notebook-person.ts';
import { changeClient, choose, currentClient } from '../../lib/store/clients.ts';
import { keepOwn, keepRail, keepRailInSession, ownOf, railsOf } from '../../lib/store/guard-rails.ts';
import { beginParting } from '../../lib/store/parting.ts';
import { endSession, latestSession, startSession } from '../../lib/store/sessions.ts';
import { shownInNotebook } from '../../lib/store/shown.ts';
import { expectSound, notebookDesk, screenShown, show, showPanel, widths } from './mount.tsx';

const languages: Language[] = ['en', 'fr'];
const name = 'Marie-Antoinette de la Rochefoucauld';
const today = () => wallAt(Date.now()).date;
const button = (label: string | RegExp) => page.getByRole('button', { name: label });
const plan = (clientId: string, words: string, by = today(), how = '') => keepRail<'plan'>({ kind: 'plan', clientId, words, by, how });
const story = (words: string, ...feelings: string[]) => keepOwn<'story'>({ kind: 'story', words, feelings });
const theme = (language: Language) => {
  document.documentElement.dataset.theme = language === 'fr' ? 'dark' : 'light';
};

async function showNotebook(clientId: string, options: Parameters<typeof show>[1] = {}) {
  const desk = await notebookDesk();
  chosen.value = clientId;
  await show(
    <main class="notebook">
      <h1 class="unseen">…</h1>
      <GuardRails desk={desk} />
      <UndoLine desk={desk} />
    </main>,
    options,
  );
  return desk;
}

let marie: string;
beforeEach(async () => {
  chosen.value = '';
  marie = (await choose({ name })).id;
});

describe.each(widths)('in the panel, at %i px', (width) => {
  test.each(languages)('the day of a plan, a parting offered and under way, in %s', async (language) => {
    theme(language);
    await plan(marie, 'no messages after eight in the evening', today(), 'two weeks without any');
    await plan(marie, 'x'.repeat(120), addDays(today(), -9));
    await showPanel({ width, language, more: true });
    await expect.element(page.getByText(/^(By|D’ici) .*x+/u).last()).toBeVisible(); // the earliest first
    await expectSound();
    await button(/^(Not yet|Pas encore)$/).click();
    await expectSound();
    await button(/^(Not kept|Pas tenu)$/).click();
    await expect.element(button(/^(Parting plan|Fin d’accompagnement)$/)).toHaveFocus();
    await expect.element(page.getByText(/(By today|Pour aujourd’hui)/u).last()).toBeVisible();
    await expectSound();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(/(0 of 7|0 sur 7)/)).toBeVisible();
    await expectSound();
  });

  test.each(languages)('a plan after a call, and in the next one my stories in the drawer, in %s', async (language) => {
    theme(language);
    await startSession(marie);
    await story('The year I changed jobs twice, and nobody believed in it. '.repeat(9), 'fear', 'hope', 'weariness');
    const told = await story('short', 'anger');
    await keepRailInSession<'telling'>({ kind: 'telling', clientId: marie, story: told });
    await endSession((await latestSession(marie))?.id ?? '');
    await showPanel({ width, language, evening: true });
    await button(/^(A plan with|Un plan avec)/u).click();
    await expect.element(page.getByLabelText(/^(What has to change|Ce qui doit changer)$/)).toHaveFocus();
    await expectSound();
    await button(/^(Not now|Pas maintenant)$/).click();
    await expect.element(button(/^(A plan with|Un plan avec)/u)).toBeVisible();
    await choose({ id: marie });
    await startSession(marie);
    await expect.poll(screenShown).toBe('during');
    await userEvent.keyboard('{F2}');
    await expect.element(button(/^1 /)).toHaveFocus();
    await userEvent.keyboard('6');
    await expect.element(button(/^1 The year I changed jobs/)).toHaveFocus();
    await expectSound();
    await userEvent.keyboard('1');
    await expect.element(button(/(Told|Racontée)$/)).toHaveFocus();
    await expectSound();
    await userEvent.keyboard('1');
    await expect.element(button(/^(Undo|Rétablir)$/)).toHaveFocus();
    await expectSound();
  });
});

describe.each([...widths, 900])('in the notebook, at %i px', (width) => {
  test.each(languages)('plans, the parting plan and one carried through, in %s', async (language) => {
    theme(language);
    await plan(marie, 'no messages after eight', addDays(today(), 400), 'two weeks without any');
    await keepRail<'telling'>({ kind: 'telling', clientId: marie, story: 'gone' });
    await showNotebook(marie, { width, language });
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectSound();
    await button(/^(Begin a parting plan|Préparer une fin)/).click();
    await expect.element(page.getByRole('checkbox').first()).toBeVisible();
    await expectSound();
    await button(/^(Carried through|C’est mené à bien)$/).click();
    await expect.element(button(/^(Undo|Rétablir)$/)).toHaveFocus();
    await page.getByText(/^(Parting plan, carried through|Fin d’accompagnement, menée à bien)/u).click();
    await expectSound();
  });

  test.each(languages)('my stories, none and some, in %s', async (language) => {
    theme(language);
    await showNotebook('', { width, language });
    await expect.element(page.getByRole('heading', { name: /^(My stories|Mes histoires)$/ })).toBeVisible();
    await expectSound();
    const id = await story('the year I fell ill', 'fear', 'sadness');
    await keepRail<'telling'>({ kind: 'telling', clientId: marie, story: id });
    await expect.element(page.getByText(/^(Told to|Racontée à) .*Marie/u)).toBeVisible();
    await button(/^(Change|Modifier) ?:/u).click();
    await expectSound();
  });
});

test('a plan made in the notebook: the day in its words is proposed; asked, taken back, deleted, brought back', async () => {
  await showNotebook(marie);
  await button('Keep the plan').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Write first what has to change.');
  const words = page.getByLabelText('What has to change');
  await expect.element(words).toHaveFocus();
  await words.fill('calls before noon by 24 December');
  await expect.element(page.getByLabelText('By when')).toHaveValue(expect.stringMatching(/-12-24$/u));
  await page.getByLabelText('How you will know').fill('a whole week');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => railsOf(marie)).toMatchObject([{ kind: 'plan', words: 'calls before noon by 24 December', how: 'a whole week' }]);
  await expect.element(words).toHaveValue('');
  await button(/^Delete the plan/u).click();
  await expect.poll(() => railsOf(marie)).toEqual([]);
  await expect.element(button('Undo')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await railsOf(marie)).length).toBe(1);
});

test('what came of a plan is said with one click and taken back; a new day puts it off', async () => {
  await plan(marie, 'on time');
  await showPanel({ more: true });
  const asked = page.getByText('By today: ⁨on time.⁩');
  await button('Kept').click();
  await expect.element(asked).not.toBeInTheDocument();
  await button('Undo').click();
  await expect.element(asked).toBeVisible();
  await button('Not yet').click();
  await expect.element(page.getByLabelText('Day')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(asked).not.toBeInTheDocument();
  expect(await railsOf(marie)).toMatchObject([{ by: addDays(today(), 7) }]);
  await button('Undo').click();
  await expect.element(asked).toBeVisible();
  await button('Leave it open').last().click();
  await expect.element(asked).not.toBeInTheDocument();
  expect(await railsOf(marie)).toMatchObject([{ outcome: { as: 'left' } }]);
});

test('during a running session nothing of plans and partings is there', async () => {
  await plan(marie, 'on time');
  await beginParting(marie, 'hand');
  await startSession(marie);
  await showPanel();
  await expect.element(button(/End the session/u)).toBeVisible();
  expect(document.querySelector('.plans-before')).toBeNull();
});

test('the parting plan opens in the notebook, which knows about whom without an address', async () => {
  const opened: unknown[] = [];
  await plan(marie, 'on time');
  await showPanel({ more: true, browser: { openGuardRails: () => void opened.push('guard-rails') } });
  await button('Not kept').click();
  await button('Parting plan').click();
  await expect.poll(() => opened).toEqual(['guard-rails']);
  expect(await shownInNotebook()).toBe(marie);
  expect(await railsOf(marie)).toMatchObject([{ outcome: { as: 'not-kept' } }, { kind: 'parting', because: 'plan' }]);
});

test('the parting plan: kept as it goes, the goodbye as it is seen, carried through, undone, and the person comes back', async () => {
  await changeClient(marie, { status: 'first-call' });
  await beginParting(marie, 'hand');
  await showNotebook(marie);
  await page.getByRole('checkbox', { name: 'Notice' }).click();
  await page.getByLabelText(/^How long before the end/u).fill('four weeks');
  await page.getByLabelText('Day of the last session').fill('2031-12-22');
  await expect.element(page.getByRole('textbox', { name: 'Goodbye message' })).toHaveValue(expect.stringContaining('22 December 2031'));
  await expect.poll(() => railsOf(marie)).toMatchObject([{ done: ['notice'], notes: { notice: 'four weeks' }, lastSession: '2031-12-22' }]);

  const message = page.getByRole('textbox', { name: 'Goodbye message' });
  await message.fill('So long.\n\nYours');
  await userEvent.tab();
  await button('Start over from ours').click();
  await expect.element(message).toHaveValue(expect.stringMatching(/^Hello Marie-Antoinette/u));
  await button('Undo').click();
  await expect.element(message).toHaveValue('So long.\n\nYours');

  await button('Carried through').click();
  await expect.poll(async () => (await currentClient())?.status).toBe('ended');
  await expect.element(button('Undo')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await currentClient())?.status).toBe('first-call');
  await button('Carried through').click();
  await button(/comes back$/u).click();
  await expect.poll(async () => (await currentClient())?.status).toBeUndefined();
  await page.getByText(/^Parting plan, carried through on/u).click();
  await expect.element(page.getByText('four weeks')).toBeVisible();
  await button('Delete the parting plan').click();
  await expect.poll(() => railsOf(marie)).toEqual([]);
  await button('Undo').click();
  await expect.poll(async () => (await railsOf(marie)).length).toBe(1);
});

test('in print there is the plan alone', async () => {
  await beginParting(marie, 'hand');
  await showNotebook(marie);
  await expect.element(button('Carried through')).toBeVisible();
  const paper = document.querySelector<HTMLElement>('.sheet');
  expect(paper?.textContent).toContain(name);
  expect(getComputedStyle(paper as HTMLElement).display).toBe('none');
  expect(document.querySelectorAll('.sheet')).toHaveLength(1);
  expect(document.title).not.toContain('Marie');
});

test('a story: written with its feelings, changed, deleted, brought back', async () => {
  await showNotebook('');
  await button('Keep the story').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Write the story first.');
  await page.getByRole('textbox', { name: 'A new story' }).fill('the year I fell ill');
  await button('fear').click();
  await button('sadness').click();
  await button('Keep the story').click();
  await expect.poll(() => ownOf('story')).toMatchObject([{ words: 'the year I fell ill', feelings: ['sadness', 'fear'] }]);
  await button(/^Change: /u).click();
  await button('fear').first().click();
  await page.getByRole('textbox', { name: 'Change' }).fill('the year I nearly fell ill');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => ownOf('story')).toMatchObject([{ words: 'the year I nearly fell ill', feelings: ['sadness'] }]);
  await button(/^Delete: /u).click();
  await expect.poll(() => ownOf('story')).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await ownOf('story')).length).toBe(1);
});

test('with no story the drawer says where to write one, and Esc goes back step by step', async () => {
  await showPanel();
  await userEvent.keyboard('{F2}');
  await expect.element(button(/^1 /)).toHaveFocus();
  await userEvent.keyboard('6');
  await expect.element(page.getByText(/^None yet\. In the notebook/u)).toBeVisible();
  await expect.element(button('The five lines')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button(/^1 /)).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button(/^1 /)).not.toBeInTheDocument();
});

test('told to somebody is told to them only; with nobody chosen nothing can be told', async () => {
  await story('the year I fell ill');
  await showPanel();
  await userEvent.keyboard('{F2}');
  await expect.element(button(/^1 /)).toHaveFocus();
  await userEvent.keyboard('6');
  await button(/^1 the year/u).click();
  await userEvent.keyboard('1');
  await expect.element(button('Undo')).toHaveFocus();
  expect(await railsOf(marie)).toMatchObject([{ kind: 'telling', sessionId: (await latestSession(marie))?.id }]);
  await choose({ name: 'Paul' });
  await expect.element(button('1 Told')).toBeVisible();
});
