import type { Page } from '@playwright/test';
import { openPanel } from '../../scripts/browser/panel.ts';
import { alive, entry, field, log, openPage, panelUrl, person } from './aparte.ts';
import { expect, test } from './fixtures.ts';

const clock = (page: Page) => page.getByRole('button', { name: /End the session/ });
const cue = (page: Page) => page.getByRole('heading', { level: 1 });
const start = (page: Page) => page.getByRole('button', { name: 'Start the session' });

async function choose(page: Page, name: string) {
  await person(page).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(person(page)).toContainText(name);
}

test('two calls back to back with two people, one picked by mistake and put right', async ({ panel, context, tab, extensionId }) => {
  await choose(panel, 'Marie');
  await panel.getByRole('button', { name: 'Something was agreed before' }).click();
  await panel.keyboard.type('send the letter');
  await panel.keyboard.press('Enter');
  await expect(cue(panel)).toHaveText('You wanted to ⁨send the letter⁩. How did it go?');
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('textbox', { name: 'What matters to you today?' }).fill('ask about the exam');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.step-facts')).toContainText('Keep in mind: ⁨ask about the exam⁩');
  await expect(clock(panel)).toHaveCount(0); // reading and preparing start no clock

  await panel.getByRole('button', { name: 'Later', exact: true }).click(); // it is asked at the end
  await expect(clock(panel)).toBeVisible();
  await expect(field(panel)).toBeFocused();
  await log(panel, 'worried about the exam');
  await panel.close();
  const again = await openPanel(context, extensionId, tab);
  await alive(again);
  await expect(clock(again)).toBeVisible(); // it ran on while the panel was closed
  await expect(entry(again, 'worried about the exam')).toBeVisible();

  await choose(again, 'Omar'); // by mistake
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(person(again)).toContainText('Marie');
  await expect(clock(again)).toBeVisible();
  await again.getByRole('button', { name: 'Homework', exact: true }).click();
  await log(again, 'call the baker');
  await clock(again).click();
  await expect(cue(again)).toHaveText('How much energy is left in you?');
  await again.keyboard.press('4');
  await again.getByRole('button', { name: 'Next call' }).click();
  await expect(cue(again)).toHaveText('Who is your next call with?');
  await expect(again.getByText('Marie')).toHaveCount(0);

  await choose(again, 'Omar');
  await log(again, 'a note about Omar');
  await expect(clock(again)).toBeVisible();
  await choose(again, 'Paul'); // it was Paul’s all along
  await again.getByRole('button', { name: /^Move to .*Paul/ }).click();
  await expect(entry(again, 'a note about Omar')).toBeVisible();
  await again.getByRole('button', { name: 'Undo', exact: true }).click(); // no, it was Omar’s
  await expect(entry(again, 'a note about Omar')).toHaveCount(0);
  await choose(again, 'Omar');
  await expect(entry(again, 'a note about Omar')).toBeVisible();
});

test('a note for the coach alone with one key, and the kinds kept apart while typing', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await openPage(page, panelUrl(extensionId));
  await choose(page, 'Marie');
  await start(page).click();
  await page.keyboard.type('her sister is ill');
  await page.keyboard.press('Alt+Enter');
  await expect(entry(page, 'her sister is ill')).toBeVisible();
  await expect(page.locator('.entry')).toContainText('only for you');
  await page.keyboard.type('half a note');
  await page.getByRole('button', { name: 'Homework', exact: true }).click();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('half a homework');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(field(page)).toHaveValue('half a note');
  await page.getByRole('button', { name: 'Homework', exact: true }).click();
  await expect(field(page)).toHaveValue('half a homework');
  await page.reload();
  await expect(field(page)).toHaveValue('half a homework'); // what was left half-written comes first
});

test('ten minutes before the planned end one word changes; a forgotten session ends by itself', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-22T09:00:00') });
  await openPage(page, panelUrl(extensionId));
  await choose(page, 'Marie');
  await start(page).click();
  await log(page, 'worried');
  await page.clock.runFor('39:50');
  await expect(clock(page)).toHaveText(/^39 min\b/);
  await page.clock.runFor('00:15');
  await expect(clock(page)).toHaveText(/^10 min left\b/);
  await page.clock.runFor('00:10:00');
  await expect(clock(page)).toHaveText(/^time to close\b/);
  await page.clock.runFor('03:30:00');
  await expect(clock(page)).toHaveCount(0);
  await expect(start(page)).toBeVisible();
});
