import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { firstPage, launchChromium } from '../../scripts/browser/chromium.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { alive, entry, field, log, logFor, openPage, panelUrl, screen } from './aparte.ts';
import { draftsOnDisk } from './drafts.ts';
import { expect, test } from './fixtures.ts';

// Somebody's own clock: a Sunday, so that "on Monday" is tomorrow.
const sunday = new Date('2026-11-22T10:00:00');

const cue = (page: Page) => page.getByRole('heading', { level: 1 });
const line = (page: Page) => page.locator('.unfinished, .next-line');

/** A key, and the cue that comes of it. */
async function key(page: Page, pressed: string, said: string | RegExp) {
  await page.keyboard.press(pressed);
  await expect(cue(page)).toHaveText(said);
}

const past = 'The last few times, what happened?';
const up = 'How could we get that up to ten to one?';
const again = 'And now, what are the odds?';
const ifThen = /When exactly will you do it/;
const teachBack = 'Tell me back: what will you do, and when?';

/** From words in the field to the odds. */
async function toOdds(page: Page, words: string) {
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
  await key(page, 'Enter', past);
}

/** Counts the keys that are pressed beyond the client's words. */
function keyboard(page: Page) {
  let pressed = 0;
  return {
    async press(...keys: string[]) {
      for (const key of keys) await page.keyboard.press(key);
      pressed += keys.length;
    },
    get pressed() {
      return pressed;
    },
  };
}

test('a doubt, help, odds three to one, a calendar slot to ten to one, if–then, teach-back; the recap in the call’s chat', async ({
  panel,
  callPage,
  clientPage,
}) => {
  await logFor(panel, 'Marie', 'first things first');
  await panel.getByRole('button', { name: 'Homework', exact: true }).click();
  await field(panel).fill('call the baker on Monday at 9');
  await expect(panel.getByRole('button', { name: /^When: Mon \d+ \w+, 9 am/ })).toHaveAttribute('aria-pressed', 'true');
  await panel.getByRole('button', { name: 'Doubt', exact: true }).click();
  await expect(cue(panel)).toHaveText('Sounds like a lot. Can you do it, with or without help?');
  await key(panel, '1', 'Who could help you with it, and when?');
  await panel.keyboard.type('my sister, on Sunday evening');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Help: ')).toContainText('my sister');
  await key(panel, '3', past);
  await expect(panel.getByText('Say we’re in Vegas.')).toBeVisible();
  await field(panel).fill('cote 3');
  await field(panel).press('Enter');
  await expect(panel.getByRole('alert')).toContainText('How many to one?');
  await field(panel).fill('3 to 1');
  await field(panel).press('Enter');
  await expect(panel.getByText('three to one you will', { exact: true })).toBeVisible();
  await key(panel, '1', /^Put it in your calendar/);
  await expect(panel.locator('.due')).toContainText(/^Mon \d+ \w+, 9\sam$/);
  await key(panel, 'Enter', again);
  await key(panel, '4', ifThen);
  await panel.keyboard.type('When I leave school, I will call from the bus stop');
  await key(panel, 'Enter', teachBack);
  await panel.keyboard.press('1');
  await expect(line(panel)).toContainText('Agreed, ten to one you will.');
  await expect(field(panel)).toBeFocused(); // another?
  await expect(cue(panel)).toHaveText('Anything else you’d like to do before next time?');

  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await panel.keyboard.type('for me alone: he avoids his sister');
  await panel.keyboard.press('Alt+Enter');
  await expect(entry(panel, 'for me alone: he avoids his sister')).toBeVisible();
  await line(panel).getByRole('button', { name: 'Recap' }).click();
  await expect(panel.getByRole('button', { name: 'Copy it' })).toBeFocused();
  await panel.keyboard.type('I can ask for help');
  await panel.keyboard.press('Enter');
  const leaves = panel.getByRole('region', { name: 'Exactly what leaves' });
  await expect(leaves).toContainText('What I’ll remember\nI can ask for help');
  await expect(leaves).toContainText('2. call the baker on Monday at 9\n   When I leave school');
  await expect(leaves).not.toContainText('sister');
  await panel.getByRole('button', { name: 'Copy it' }).click();
  await expect(panel.getByRole('button', { name: 'Copy it again' })).toBeVisible();
  await callPage.bringToFront();
  const chat = callPage.getByRole('textbox', { name: 'Message to everyone' });
  await chat.focus();
  await callPage.keyboard.press('Control+V');
  await callPage.keyboard.press('Enter');
  await expect(clientPage.getByText('I can ask for help')).toBeVisible();

  await panel.bringToFront();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Calendar file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^aparte-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
  const [event] = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect(event?.summary).toBe('call the baker on Monday at 9');
  expect(event?.startDate.hour).toBe(9);
  expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(1);
});

test('one key agrees; six keys are odds with one lift', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await page.clock.setFixedTime(sunday);
  await openPage(page, panelUrl(extensionId));
  await logFor(page, 'Marie', 'write three lines');
  await page.keyboard.type('call the baker tomorrow at nine');
  await expect(page.getByRole('button', { name: /^When: Mon 23 Nov, 9 am/ })).toBeVisible();
  const agree = keyboard(page);
  await agree.press('Enter');
  await expect(entry(page, 'call the baker tomorrow at nine')).toBeVisible();
  expect(agree.pressed).toBe(1);

  await page.keyboard.type('write to the school on Tuesday');
  await expect(page.getByRole('button', { name: /^When: Tue 24 Nov/ })).toBeVisible();
  const keys = keyboard(page);
  await keys.press('Tab', 'Enter');
  await expect(cue(page)).toHaveText(past);
  await keys.press('3');
  await expect(cue(page)).toHaveText(/^Three to one/);
  await keys.press('1');
  await expect(page.locator('.due')).toHaveText('Tue 24 Nov');
  await keys.press('Enter');
  await expect(cue(page)).toHaveText(again);
  await keys.press('4');
  await expect(cue(page)).toHaveText(ifThen);
  expect(keys.pressed).toBe(6);
  await expect.poll(() => draftsOnDisk(page)).toContain('if-then');
  await page.clock.setFixedTime(new Date('2026-11-22T10:05:00')); // the key was pressed long before
  await page.reload();
  await expect(cue(page)).toHaveText(ifThen);
  await key(page, 'Enter', teachBack);
  await page.keyboard.press('1');
  await expect(line(page)).toContainText('Agreed, ten to one you will.');
});

test('left at three to one, eyes open; and left open on purpose', async ({ panel }) => {
  await logFor(panel, 'Marie', 'first');
  await toOdds(panel, 'run a marathon');
  await key(panel, '3', /^Three to one/);
  await key(panel, '4', 'All right, three to one it is, eyes open.');
  await key(panel, 'Enter', teachBack); // no if–then
  await panel.keyboard.press('1');
  await expect(line(panel)).toContainText('Agreed, three to one you will.');
  await line(panel).getByRole('button', { name: 'Undo' }).click();
  await expect(cue(panel)).toHaveText('The last few times, what happened?');
  await panel.keyboard.press('Escape');
  await expect(line(panel)).toContainText('To settle: ');
  await line(panel).getByRole('button', { name: 'Agreed' }).click();
  await expect(line(panel)).not.toContainText('To settle');
  await panel.getByRole('button', { name: 'Nothing fixed, on purpose' }).click();
  await expect(line(panel)).toContainText('Nothing fixed, on purpose.');
});

test('nothing comes: smaller, in their words; a nudge on its day', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await page.clock.setFixedTime(sunday);
  await openPage(page, panelUrl(extensionId));
  await logFor(page, 'Marie', 'first');
  await toOdds(page, 'read the whole book');
  await key(page, '1', up); // ten to one you won't
  await key(page, '3', up);
  await expect(page.getByRole('button', { name: 'Smaller' })).toBeFocused();
  await key(page, '1', 'What smaller piece of it would you do for sure?');
  await expect(field(page)).toHaveValue('read the whole book');
  await field(page).fill('read one page');
  await key(page, 'Enter', again);
  await expect(page.getByText('Before: ten to one you won’t')).toBeVisible();
  await key(page, 'Escape', 'What smaller piece of it would you do for sure?');
  await page.keyboard.press('Escape'); // leaves the field
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Smaller' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Nag me' })).toBeVisible();
  await key(page, '2', 'Shall I send you a nudge? On which day?');
  await expect(page.locator('.due')).toHaveText('Mon 23 Nov');
  await key(page, 'Enter', again);
  await key(page, '4', ifThen);
  await key(page, 'Enter', teachBack);
  await page.keyboard.press('1');
  await expect(entry(page, 'read one page')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-22T11:00:00'));
  await page.getByRole('button', { name: /End the session/ }).click();
  await expect(screen(page, 'after')).toBeVisible();
  await key(page, '4', 'And now?');
  await key(page, '1', 'Who is your next call with?');
  await expect(page.getByRole('button', { name: '1 to finish' })).toBeVisible(); // a copy to keep, no nudge yet
  await page.clock.setFixedTime(new Date('2026-11-23T08:00:00'));
  await page.reload();
  await alive(page);
  await expect(page.getByText('To send today')).toHaveCount(0); // nothing of anybody before it is asked for
  await page.getByRole('button', { name: '2 to finish' }).click();
  await expect(page.getByRole('heading', { name: 'To send today to ⁨Marie⁩' })).toBeVisible();
  await expect(page.locator('.nudge .leaves')).toContainText('“read one page”');
  await page.locator('.nudge').getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('.nudge')).toHaveCount(0);
});

test('abandoned in the middle, the browser killed, taken up again', async ({ browserName: _ }, info) => {
  const profile = info.outputPath('profile');
  const open = async () => {
    const { context, extensionId } = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });
    const panel = await openPanel(context, extensionId, firstPage(context) as Page);
    return { context, panel };
  };
  const first = await open();
  await alive(first.panel);
  await logFor(first.panel, 'Marie', 'first');
  await toOdds(first.panel, 'call the baker');
  await key(first.panel, '2', 'Even money: what makes it that good, not less?');
  await first.panel.keyboard.type('I could ask my bro');
  const kept = first.panel.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('aparte');
        request.onsuccess = () => {
          const look = () => {
            const all = request.result.transaction('drafts').objectStore('drafts').getAll();
            all.onsuccess = () => (JSON.stringify(all.result).includes('I could ask my bro') ? done() : setTimeout(look, 20));
          };
          look();
        };
      }),
  );
  await kept;
  const gone = first.context.waitForEvent('close');
  execFileSync('pkill', ['-KILL', '-f', '--', `--user-data-dir=${profile}`]);
  await gone;
  const second = await open();
  await expect(cue(second.panel)).toHaveText('Even money: what makes it that good, not less?');
  await expect(field(second.panel)).toHaveValue('I could ask my bro');
  await field(second.panel).focus();
  await key(second.panel, 'Enter', again);
  await key(second.panel, '4', ifThen);
  await key(second.panel, 'Enter', teachBack);
  await second.panel.keyboard.press('1');
  await expect(line(second.panel)).toContainText('Agreed, ten to one you will.');
  await second.context.close();
});

test('all by clicks of 44 px targets in our own window', async ({ panel, context }) => {
  await logFor(panel, 'Marie', 'first');
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Open in a window' }).click();
  const own = await opened;
  await alive(own);
  const click = async (name: string) => {
    const target = own.getByRole('button', { name, exact: true });
    const box = await target.boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(44);
    expect(box?.width, name).toBeGreaterThanOrEqual(44);
    await target.click();
  };
  await click('Homework');
  await field(own).fill('call the baker');
  await click('Odds');
  await click('Three to one you will?');
  await click('In my calendar');
  await click('Into the calendar');
  await click('Ten to one you will?');
  await click('Skip');
  await click('As written');
  await click('Recap');
  await click('Copy it');
  await click('‹ Back');
  await click('‹ Back');
  await expect(entry(own, 'call the baker')).toBeVisible();
  await log(own, 'another');
});
