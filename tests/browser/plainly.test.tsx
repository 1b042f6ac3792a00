import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GuardRails } from '../../components/notebook/guard-rails/GuardRails.tsx';
import { UndoLine } from '../../components/notebook/guard-rails/UndoLine.tsx';
import { chosen } from '../../lib/state/notebook-person.ts';
import { choose } from '../../lib/store/clients.ts';
import { keepOwn, keepRail, ownOf, railsOf } from '../../lib/store/guard-rails.ts';
import { asRead, expectSound, notebookDesk, show, showPanel, widths } from './mount.tsx';

const rule = (spoken: string, situation?: string) => keepOwn<'rule'>({ kind: 'rule', spoken, words: '', ...(situation && { situation }) });

async function showRules(options: Parameters<typeof show>[1] = {}) {
  chosen.value = '';
  const desk = await notebookDesk();
  await show(
    <main class="notebook">
      <GuardRails desk={desk} />
      <UndoLine desk={desk} />
    </main>,
    options,
  );
}

describe.each(widths)('in a call, at %i px', (width) => {
  test.each([
    ['en', 'What needs saying?', 'I said it'],
    ['fr', 'Que faut-il dire ?', 'C’est dit'],
  ] as const)('in %s: what needs saying, the sentence, what they take from it', async (language, what, said) => {
    await choose({ name: 'Marie-Antoinette de la Rochefoucauld' });
    await rule('we start on time', 'late');
    await showPanel({ width, language });
    await userEvent.keyboard('{F8}');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(asRead(what));
    await expectSound();
    await page.getByRole('button', { name: /^(Something else|Autre chose)$/ }).click();
    await expectSound();
    await userEvent.keyboard('3');
    await expect.element(page.getByRole('button', { name: said })).toHaveFocus();
    await expectSound();
    await userEvent.keyboard('1');
    await expect.element(page.getByRole('textbox')).toBeVisible();
    await expectSound();
  });
});

test('own rules that answer no situation are behind the zero; what is undone is gone', async () => {
  const marie = await choose({ name: 'Marie' });
  const camera = await rule('cameras stay on');
  await showPanel();
  await userEvent.keyboard('{F8}');
  await expect.element(page.getByRole('button', { name: 'Your other rules' })).toBeVisible();
  await userEvent.keyboard('0');
  await page.getByRole('button', { name: 'cameras stay on' }).click();
  await expect.element(page.getByText(/I hadn’t said this clearly: .cameras stay on/u)).toBeVisible();
  await page.getByRole('button', { name: 'I said it' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  expect(await railsOf(marie.id)).toMatchObject([{ kind: 'saying', as: 'told', what: camera }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => railsOf(marie.id)).toEqual([]);
});

test('with nobody chosen the sentence is there, and nothing is kept', async () => {
  await showPanel();
  await userEvent.keyboard('{F8}');
  await page.getByRole('button', { name: 'An out-of-place remark' }).click();
  await userEvent.keyboard('1');
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect.element(page.getByText('Nobody chosen yet')).toBeVisible();
});

describe.each([...widths, 900])('in the notebook, at %i px', (width) => {
  test.each(['en', 'fr'] as const)('in %s: own rules, and those agreed on with one person', async (language) => {
    const marie = await choose({ name: 'أمينة' });
    await showRules({ width, language });
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectSound();
    await page
      .getByRole('button', { name: /^(Take up|Reprendre)/u })
      .first()
      .click();
    await expect.poll(() => ownOf('rule')).toHaveLength(1);
    await expectSound();
    const [first] = await ownOf('rule');
    await keepRail<'saying'>({ kind: 'saying', clientId: marie.id, as: 'recalled', what: first?.id ?? '', words: 'que je préviens' });
    await page.getByRole('combobox').first().selectOptions(marie.id);
    await expect.element(page.getByText('que je préviens')).toBeVisible();
    await expectSound();
    await page.getByRole('button', { name: /^(Agreed today|Convenu aujourd’hui)/u }).click();
    await expect.poll(async () => (await railsOf(marie.id)).length).toBe(2);
  });
});

test('a rule of one’s own is written, reworded, deleted and brought back', async () => {
  await showRules();
  await page.getByRole('textbox', { name: 'A rule of your own' }).fill('cameras on');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'As you say it' })).toHaveValue('cameras on');
  await expect.element(page.getByRole('textbox', { name: 'A rule of your own' })).toHaveFocus();
  await page.getByRole('textbox', { name: 'As you say it' }).fill('both cameras on');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await ownOf('rule'))[0]?.spoken).toBe('both cameras on');
  await page.getByRole('combobox', { name: 'When it is needed' }).selectOptions('late');
  await expect.poll(async () => (await ownOf('rule'))[0]?.situation).toBe('late');
  await page.getByRole('button', { name: 'Delete the rule: both cameras on' }).click();
  await expect.poll(() => ownOf('rule')).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'As you say it' })).toHaveValue('both cameras on');
});
