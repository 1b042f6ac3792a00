import { readlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { alive, field, log, logKey, notebookUrl, openPage, panelUrl, person, screen } from './aparte.ts';
import { draftsOnDisk } from './drafts.ts';
import { expect, test } from './fixtures.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const whom = (notebook: Page) => notebook.getByLabel('About whom').locator('option:checked');
const point = (notebook: Page, question: string) => notebook.getByRole('textbox', { name: question });

/** As when the power goes: no page hears of it. The browser's own lock says which process it is. */
async function kill(context: BrowserContext, profile: string): Promise<void> {
  const processId = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
  const gone = context.waitForEvent('close');
  process.kill(processId, 'SIGKILL');
  await gone;
}

async function choosePerson(panel: Page, name: string): Promise<void> {
  // A click before the drafts are read opens nothing yet.
  await expect(async () => {
    if ((await panel.getByRole('combobox').count()) === 0) await person(panel).press('Enter');
    await expect(panel.getByRole('combobox')).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await panel.keyboard.type(name);
  await panel.keyboard.press('Enter');
  await expect(person(panel)).toContainText(name);
  await expect(screen(panel, 'preparation').locator('.begin')).toBeFocused();
}

test('by keyboard: a plan’s day comes, it is not kept, and the parting is prepared, through a killed browser, to its end and back', async ({
  browserName: _,
}, info) => {
  test.setTimeout(120_000);
  const profile = info.outputPath('profile');
  const open = async (at: string) => {
    const launched = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });
    await launched.context.clock.install({ time: new Date(at) });
    return launched;
  };
  const { context: first, extensionId } = await open('2026-11-23T10:00:00');
  const panel = await first.newPage();
  await openPage(panel, panelUrl(extensionId));
  await choosePerson(panel, 'Marie');
  const notebook = await first.newPage();
  await openPage(notebook, `${notebookUrl(extensionId)}#guard-rails`);
  await expect(notebook.getByLabel('About whom').locator('option', { hasText: 'Marie' })).toBeAttached();
  await notebook.getByLabel('About whom').focus();
  await notebook.keyboard.press('M');
  await expect(whom(notebook)).toHaveText('Marie');
  await notebook.getByLabel('What has to change').focus();
  await notebook.keyboard.type('no messages at night by 1 December');
  await expect(notebook.getByLabel('By when')).toHaveValue('2026-12-01');
  await notebook.getByLabel('How you will know').focus();
  await notebook.keyboard.type('a whole week without one');
  await notebook.keyboard.press('Enter');
  await expect(notebook.locator('.undo-line')).toContainText('Kept: you will be asked on Tuesday 1 December.');
  await notebook.close();

  await expect(screen(panel, 'preparation')).toBeVisible();
  await expect(panel.getByText(/no messages at night/u)).toHaveCount(0);
  await panel.clock.setSystemTime(new Date('2026-12-01T09:00:00'));
  await panel.clock.fastForward(10_000);
  await expect(panel.getByText(/^By today: .no messages at night by 1 December/u).first()).toBeVisible();
  await button(panel, /More$/u).press('Enter');
  await expect(panel.getByText('a whole week without one.')).toBeVisible();
  await button(panel, 'Not kept').press('Enter');
  await expect(button(panel, 'Parting plan')).toBeFocused();
  const opened = first.waitForEvent('page');
  await panel.keyboard.press('Enter');
  const plan = await opened;
  await expect(whom(plan)).toHaveText('Marie');
  await expect(plan.getByText(/^A plan was not kept\. .* 0 of 7/u)).toBeVisible();

  await plan.getByRole('checkbox', { name: 'Notice' }).press('Space');
  await point(plan, 'How long before the end, and from when').focus();
  await plan.keyboard.type('four weeks');
  await plan.keyboard.press('Enter');
  await plan.getByLabel('Day of the last session').fill('2026-12-22');
  await expect(plan.getByText(/Parting plan: 1 of 7\./u)).toBeVisible();
  await expect(button(panel, 'Parting plan: 1 of 7. Last session 22 December.')).toBeVisible();
  await point(plan, 'What was paid and will not take place').focus();
  await plan.keyboard.type('two sess');
  await expect.poll(() => draftsOnDisk(plan)).toContain('two sess');
  await kill(first, profile);

  const { context } = await open('2026-12-02T09:00:00');
  const again = await context.newPage();
  await openPage(again, `${notebookUrl(extensionId)}#guard-rails`);
  await expect(whom(again)).toHaveText('Marie');
  const refund = point(again, 'What was paid and will not take place');
  await expect(refund).toHaveValue('two sess');
  await expect(point(again, 'How long before the end, and from when')).toHaveValue('four weeks');
  await refund.focus();
  await again.keyboard.press('End');
  await again.keyboard.type('ions');
  await again.keyboard.press('Enter');
  await expect.poll(() => draftsOnDisk(again)).not.toContain('two sess');

  const message = again.getByRole('textbox', { name: 'Goodbye message' });
  await expect(message).toHaveValue(/^Hello Marie,\n\nAs we said, our last session will be on Tuesday 22 December\./u);
  await message.focus();
  await again.keyboard.press('Control+Home');
  await again.keyboard.type('Dear all. ');
  await button(again, 'Copy the message').press('Enter');
  await expect(button(again, 'Copied.')).toBeVisible();
  await refund.focus();
  await again.keyboard.press('Control+A');
  await again.keyboard.press('Control+V'); // what was copied is what was seen
  await expect(refund).toHaveValue(/^Dear all\. Hello Marie,\n\nAs we said/u);
  await refund.fill('two sessions');
  await again.keyboard.press('Enter');

  // In print the plan alone, with whom it is about; nowhere else is a name.
  await again.emulateMedia({ media: 'print' });
  await expect(again.locator('.sheet')).toContainText('With ⁨Marie⁩');
  await expect(again.locator('.sheet')).toContainText('two sessions');
  await expect(button(again, 'Carried through')).toBeHidden();
  expect(await again.title()).toBe('Aparté');
  await again.emulateMedia({ media: 'screen' });

  await button(again, 'Carried through').press('Enter');
  await expect(button(again, 'Undo')).toBeFocused();
  await again.keyboard.press('Enter');
  await expect(again.getByRole('checkbox', { name: 'Notice' })).toBeChecked();
  await button(again, 'Carried through').press('Enter');
  await expect(again.getByText('Parting plan, carried through on 2 December')).toBeVisible();
  await button(again, '⁨Marie⁩ comes back').press('Enter');
  await expect(again.locator('.undo-line')).toContainText('⁨Marie⁩ is active again.');
  await again.getByText('Parting plan, carried through on 2 December').press('Enter');
  await expect(again.locator('.paper')).toContainText('two sessions');
  await expect(again.locator('.paper')).toContainText('Dear all. Hello Marie,');
  await context.close();
});

test('by keyboard: a missed condition opens the parting plan in the notebook, about the one it was missed by', async ({
  context,
  extensionId,
}) => {
  const panel = await context.newPage();
  await panel.clock.install({ time: new Date('2026-11-02T10:00:00') });
  await openPage(panel, panelUrl(extensionId));
  await choosePerson(panel, 'Marie');
  const cue = panel.getByRole('heading', { level: 1 });
  const key = async (pressed: string, said: string | RegExp) => {
    await panel.keyboard.press(pressed);
    await expect(cue).toHaveText(said);
  };
  const nextDay = async () => {
    await button(panel, /End the session/u).press('Enter');
    await expect(button(panel, /End the session/u)).toHaveCount(0);
    await panel.clock.fastForward(24 * 3_600_000);
  };
  const missed = async () => {
    await button(panel, 'Ask how it went').press('Enter');
    await expect(cue).toHaveText(/How did it go\?$/u);
    await key('3', 'It could be a few things. Which one fits?');
  };
  await logKey(panel);
  await log(panel, 'call the baker');
  await nextDay();
  await missed();
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');
  await button(panel, 'Homework').press('Enter');
  await log(panel, 'ask two friends');
  await nextDay();
  await missed();
  await key('4', 'What has changed since you chose it?');
  await key('3', /^Last time: their idea/u);
  await key('3', /^Suggested: /u);
  await key('4', 'This is hard to hear, I know.');
  await key('Enter', 'By when, then? Can you agree to that?');
  await panel.getByRole('textbox').press('Enter');
  await panel.getByLabel('Day').fill('2026-11-05');
  await panel.keyboard.press('Enter');
  await expect(field(panel)).toBeFocused();
  await nextDay();
  await missed();
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');
  await expect(button(panel, 'Parting plan')).toHaveCount(0); // during the call nothing of it
  await button(panel, /End the session/u).press('Enter');
  await expect(screen(panel, 'after')).toBeVisible();
  await panel.keyboard.press('4');
  await button(panel, /That was it$/u).press('Enter');

  const opened = context.waitForEvent('page');
  await button(panel, 'Parting plan').press('Enter');
  const notebook = await opened;
  await expect(whom(notebook)).toHaveText('Marie');
  await expect(notebook.getByText(/^A condition was not met\. .* 0 of 7/u)).toBeVisible();
  expect(new URL(notebook.url()).hash).toBe('#guard-rails');
  expect(`${await notebook.title()} ${notebook.url()}`).not.toMatch(/marie|[0-9a-f]{8}-[0-9a-f]{4}/iu);
});

test('a story is offered by what came up, read, told and marked; taken back, and told to whom is in the notebook', async ({
  panel,
  context,
  extensionId,
}) => {
  const notebook = await context.newPage();
  await openPage(notebook, `${notebookUrl(extensionId)}#guard-rails`);
  for (const [words, feeling] of [
    ['The year I changed jobs', 'hope'],
    ['The day I shouted at my brother', 'anger'],
  ] as const) {
    await notebook.getByRole('textbox', { name: 'A new story' }).focus();
    await notebook.keyboard.type(words);
    await button(notebook, feeling).press('Enter');
    await button(notebook, 'Keep the story').press('Enter');
    await expect(button(notebook, `Delete: ⁨${words}⁩`)).toBeVisible();
  }

  await panel.bringToFront();
  await choosePerson(panel, 'Marie');
  await panel.keyboard.type('de la colère, surtout');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('listitem')).toContainText('de la colère');
  await panel.keyboard.press('F2');
  await expect(button(panel, /^1 That sounds hard/u)).toBeFocused();
  await panel.keyboard.press('6');
  const drawer = panel.locator('.presence');
  await expect(button(panel, /^1 The day I shouted/u)).toBeFocused();
  await expect(drawer.getByText('close to what came up · anger')).toBeVisible();
  await panel.keyboard.press('1');
  await expect(drawer.locator('.story-words')).toHaveText('The day I shouted at my brother');
  await panel.keyboard.press('1');
  await expect(button(panel, 'Undo')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(button(panel, '1 Told')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(button(panel, 'Undo')).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(drawer.getByText(/^close to what came up · anger · told on \d/u)).toBeVisible();

  // It stays where it is after a reload, the client sees none of it, and the notebook knows to whom.
  await expect.poll(() => draftsOnDisk(panel)).not.toContain('story:');
  await panel.reload();
  await alive(panel);
  await expect(drawer.getByText(/told on \d/u)).toBeVisible();
  await notebook.bringToFront();
  await expect(notebook.getByText(/^Told to ⁨Marie⁩, \d/u)).toBeVisible();
});
