import type { Page } from '@playwright/test';
import { openPanel } from '../../scripts/browser/panel.ts';
import { alive, field, logFor, notebookUrl, openPage } from './aparte.ts';
import { expect, test } from './fixtures.ts';

const cue = (page: Page) => page.getByRole('heading', { level: 1 });
const DAY = 86_400_000;

/** In the notebook: a rule to begin with is taken up. */
async function takeUpRule(notebook: Page, words: RegExp): Promise<void> {
  await notebook.getByRole('button', { name: words }).press('Enter');
  await expect(notebook.getByRole('textbox', { name: 'As you say it' })).toHaveValue(/on time/u);
}

test('a rule never told is told, agreed on, recalled with its day; each with two keys from the middle of a note', async ({
  panel,
  context,
  tab,
  extensionId,
}) => {
  const notebook = await context.newPage();
  await openPage(notebook, `${notebookUrl(extensionId)}#guard-rails`);
  await takeUpRule(notebook, /^Take up: we start and end on time/u);
  await logFor(panel, 'Marie', 'call the baker');

  await field(panel).pressSequentially('she says, quietly');
  await panel.keyboard.press('F8');
  await panel.keyboard.press('3');
  await expect(cue(panel)).toHaveText('I know your days are full.');
  await expect(panel.getByText(/^I hadn’t said this clearly: .we start and end on time.\.$/u)).toBeVisible();
  await panel.keyboard.press('1');
  await expect(cue(panel)).toHaveText('What do you take from that?');
  await field(panel).pressSequentially('that I call when I am late');
  await panel.close(); // nothing is lost in the middle
  panel = await openPanel(context, extensionId, tab);
  await alive(panel);
  await expect(cue(panel)).toHaveText('What do you take from that?');
  await expect(field(panel)).toHaveValue('that I call when I am late');
  await field(panel).press('Enter');
  await expect(field(panel)).toHaveValue('she says, quietly'); // back in the note

  await panel.keyboard.press('F8');
  await panel.keyboard.press('3');
  await expect(panel.getByText(/^I said so on .\d+ \p{L}+.: .we start and end on time.\. It matters to me\.$/u)).toBeVisible();
  await panel.keyboard.press('1');
  await expect(cue(panel)).toHaveText('What do you take from that?');
  await panel.keyboard.press('1');
  await expect(panel.getByText('Noted: we start and end on time, agreed on.')).toBeVisible();

  await panel.keyboard.press('F8');
  await panel.keyboard.press('3');
  await expect(panel.getByText(/^On .\d+ \p{L}+. we agreed: .we start and end on time.\. It matters to me\.$/u)).toBeVisible();
  await expect(panel.getByText(/^Said before: /u)).toBeVisible();
  await panel.keyboard.press('0');
  await expect(panel.getByText(/to say next time\.$/u)).toBeVisible();

  await notebook.bringToFront();
  await notebook.getByRole('combobox', { name: 'About whom' }).selectOption({ label: 'Marie' });
  await expect(notebook.getByText(/agreed on \d+/u).first()).toBeVisible();
  await expect(notebook.getByText('that I call when I am late')).toBeVisible();
  await notebook
    .getByRole('button', { name: /^Take back: / })
    .first()
    .press('Enter');
  await expect(notebook.getByRole('button', { name: 'Undo' })).toBeFocused();
  await notebook.keyboard.press('Enter');
  expect(`${notebook.url()} ${await notebook.title()}`).not.toContain('Marie');
});

test('put off, it waits in the next Preparation, and is said from there', async ({ panel }) => {
  await panel.clock.install();
  await logFor(panel, 'Marie', 'call the baker');
  await panel.keyboard.press(';');
  await expect(panel.getByRole('button', { name: 'They drift from my question' })).toBeVisible();
  await panel.keyboard.press('1');
  await expect(panel.getByText('I notice we’ve drifted from my question. May I ask again?')).toBeVisible();
  await panel.keyboard.press('0');
  await expect(field(panel)).toBeVisible();
  await panel.clock.fastForward(7 * DAY);
  await panel.reload();
  await alive(panel);
  const waits = panel.getByText('To say: They drift from my question');
  await expect(waits.first()).toBeVisible();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Let it go' }).click();
  await expect(waits).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByRole('button', { name: 'Say it now', exact: true }).click();
  await expect(cue(panel)).toHaveText('I know this one isn’t easy.');
  await panel.keyboard.press('1');
  await expect(cue(panel)).toHaveText('What do you take from that?');
  await panel.getByRole('button', { name: 'Skip' }).click();
  await expect(waits).toHaveCount(0);
});
