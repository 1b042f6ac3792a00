import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { violations } from './harness/axe.ts';
import { caretIn, clickOn, fromMenu, homework, log, type Place, sayWhose, seeListed, seeScreen, seeText, tabTo } from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { until } from './harness/until.ts';
import { useFox } from './harness/use-fox.ts';

let fox: Fox;
let folder: string;
let sidebar: Sidebar;
let settings: Page;

const launch = useFox(async (launched, downloads) => {
  fox = launched;
  folder = downloads;
  sidebar = await fox.openSidebar();
});

const labelled = (section: string, control: string, nth = 1) =>
  `[aria-labelledby=${section}-title] .setting:nth-of-type(${nth}) ${control}`;

/** Tab to a list and type the first letters of what is wanted. */
async function pick(selector: string, letters: string, value: string): Promise<void> {
  await settings.ask((wanted: string) => document.querySelector<HTMLSelectElement>(wanted)?.focus(), selector);
  await settings.type(letters);
  await settings.until(
    `${value} is chosen`,
    (wanted: string, chosen: string) => document.querySelector<HTMLSelectElement>(wanted)?.value === chosen,
    selector,
    value,
  );
}

/** Presses a button with the keyboard, wherever the page is scrolled to. */
async function enterOn(place: Place, selector: string): Promise<void> {
  await place.see(selector);
  await place.ask((wanted: string) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  await place.press(keys.enter);
}

const kinds = (place: Place) => place.ask(() => [...document.querySelectorAll('.kinds button')].map(({ textContent }) => textContent));
const checksSpelling = (place: Place) => place.ask(() => document.querySelector('textarea')?.spellcheck);

/** The next file in the downloads, whole. */
async function nextFile(before: readonly string[]): Promise<string> {
  return until('the file is in the downloads', async () => {
    const now = await readdir(folder);
    const [name] = now.filter((file) => !before.includes(file));
    if (!name || now.some((file) => file.endsWith('.part'))) return undefined;
    const text = await readFile(join(folder, name), 'utf8');
    return text.trimEnd().endsWith('}') ? text : undefined;
  });
}

it('the menu opens the settings, in a tab of their own; they are sound', async () => {
  await fromMenu(sidebar, 'Settings');
  settings = await fox.find('notebook.html#settings');
  await seeText(settings, 'h1', 'Settings');
  await seeText(settings, '.ledger dd', 'about');
  expect(await violations(settings)).toEqual([]);
  await fromMenu(sidebar, 'Settings');
  expect(await fox.findAll('notebook.html#settings')).toHaveLength(1);
});

it('keys are as they are now, and without one for when another program is in front', async () => {
  await seeText(settings, '.ledger > div', 'Log homeworkAlt+Shift+L');
  await seeText(settings, '.ledger > div', 'Draw or lift the curtainAlt+Shift+U');
  await seeText(settings, '.why', 'no key reaches Firefox');
});

it('what is changed is seen in the open sidebar at once', async () => {
  await sidebar.focus();
  await log(sidebar, 'call the baker');
  await sayWhose(sidebar, 'Marie');
  expect(await checksSpelling(sidebar)).toBe(false);
  await fox.focusTab(settings);
  await pick(labelled('work', 'select', 1), 'th', 'therapy');
  await settings.see(labelled('work', 'input[type=checkbox]', 2));
  await pick(labelled('work', 'select', 4), '30', '30');
  await pick(labelled('work', 'select', 5), 'ex', 'experiment');
  await tabTo(settings, labelled('writing', 'input[type=checkbox]'));
  await settings.press(' ');
  await sidebar.until('spelling is checked', () => document.querySelector('textarea')?.spellcheck === true);
  expect(await kinds(sidebar)).toEqual(['Note', 'Experiment']);
});

it('a copy is offered after the first session, saved with one click, and not offered again', async () => {
  const offer = '.keep-copy .second';
  await sidebar.focus();
  await sidebar.click('.kinds button');
  await sidebar.until('notes are taken', () => document.querySelector('.kinds [aria-pressed=true]')?.textContent === 'Note');
  await caretIn(sidebar, homework);
  await sidebar.type('I am tired of this');
  await sidebar.press(keys.alt, keys.enter);
  await seeListed(sidebar, 'I am tired of this');
  expect(await sidebar.ask((selector: string) => document.querySelectorAll(selector).length, offer)).toBe(0);
  await sidebar.click('.clock');
  await seeScreen(sidebar, 'after');
  await sidebar.press('3');
  await seeText(sidebar, 'h1', 'And now?');
  await sidebar.press('2');
  await sidebar.see(offer);
  const before = await readdir(folder);
  await enterOn(sidebar, offer);
  const { records } = JSON.parse(await nextFile(before));
  expect(records.privateNotes).toMatchObject([{ words: 'I am tired of this' }]);
  expect(records.notes).toEqual([]);
  await seeText(sidebar, '.keep-copy', 'A copy is in your downloads');
  sidebar = await fox.reopenSidebar();
  await seeText(sidebar, 'h1', 'To finish');
  expect(await sidebar.ask((selector: string) => document.querySelectorAll(selector).length, offer)).toBe(0);
});

it('one person’s file leaves private notes out', async () => {
  const notebook = await fox.open('notebook.html');
  await seeText(notebook, '.to-finish', 'Marie'); // to finish is here too
  await notebook.ask(() => document.querySelector<HTMLSelectElement>('[aria-labelledby=export-title] select')?.focus());
  await notebook.type('Marie');
  await notebook.until('private notes are out', () => {
    const tick = document.querySelector<HTMLInputElement>('[aria-labelledby=export-title] input');
    return tick && !tick.checked;
  });
  const before = await readdir(folder);
  await notebook.click('[aria-labelledby=export-title] .next');
  const text = await nextFile(before);
  expect(text).toContain('call the baker');
  expect(text).not.toMatch(/tired|privateNotes/);
});

it('all of it stands after a restart', async () => {
  await fox.close();
  fox = await launch();
  sidebar = await fox.openSidebar();
  await sidebar.focus();
  await clickOn(sidebar, '‹ Back'); // what waits for the evening is still there
  await seeScreen(sidebar, 'who');
  await caretIn(sidebar, homework);
  await sidebar.type('Marie');
  await sidebar.press(keys.enter);
  await clickOn(sidebar, 'Start the session');
  await sidebar.see('.kinds');
  expect(await kinds(sidebar)).toEqual(['Note', 'Experiment']);
  expect(await checksSpelling(sidebar)).toBe(true);
  settings = await fox.open('notebook.html#settings');
  await settings.see(labelled('work', 'select', 4));
  const chosen = await settings.ask(() =>
    [...document.querySelectorAll<HTMLSelectElement>('[aria-labelledby=work-title] select')].map(({ value }) => value),
  );
  expect(chosen).toEqual(['therapy', '30', 'experiment']);
});
