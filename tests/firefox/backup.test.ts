import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alert, clickOn, log, sayWhose, seeText } from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { until } from './harness/until.ts';
import { useFox } from './harness/use-fox.ts';

let fox: Fox;
let folder: string;
let sidebar: Sidebar;
let notebook: Page;
let identity: string;
// Firefox's own question cannot be answered without a screen: what is asked for after a click is given.
const noQuestion = { 'extensions.webextOptionalPermissionPrompts': false };

useFox(async (launched, downloads) => {
  fox = launched;
  folder = downloads;
  sidebar = await fox.openSidebar();
  await sidebar.focus();
  await log(sidebar, 'call the baker');
  await sayWhose(sidebar, 'Marie');
  notebook = await fox.open('notebook.html#backups');
}, noQuestion);

const copies = () => join(folder, 'Aparte');
const files = async () => (await readdir(copies()).catch(() => [])).sort();

/** What is in the copy of today's weekday. */
async function copyOfTheDay(): Promise<Buffer> {
  const [day = ''] = await files();
  expect(day).toMatch(/^aparte-\w{5}-day-[1-7]\.age$/);
  return readFile(join(copies(), day));
}

it('set up to the downloads with a recovery key; none is made while the session runs', async () => {
  await clickOn(notebook, 'Make a recovery key');
  identity = await notebook.see('.key');
  expect(identity).toMatch(/^AGE-SECRET-KEY-1/);
  await notebook.click('[aria-labelledby=set-up-title] input[type=checkbox]');
  await clickOn(notebook, 'Use the downloads folder');
  await seeText(notebook, '#last-title', 'Your last backup');
  await seeText(notebook, '.teach', 'None yet.');
  expect(await files()).toEqual([]);
});

it('the session over, one is made by itself: for the day, the week and the month, and nobody can read it', async () => {
  await sidebar.click('.clock');
  await seeText(notebook, '.ledger dd', '1 person · 1 session · 1 entry');
  expect(await files()).toEqual([
    expect.stringMatching(/^aparte-\w{5}-day-[1-7]\.age$/),
    expect.stringMatching(/^aparte-\w{5}-month-\d\d\.age$/),
    expect.stringMatching(/^aparte-\w{5}-week-[1-5]\.age$/),
  ]);
  const copy = await copyOfTheDay();
  expect(copy.toString('latin1')).toMatch(/^age-encryption\.org\/v1/);
  expect(copy.toString('latin1')).not.toMatch(/Marie|baker/);
});

it('on demand it is overwritten in its place, and left out of the list of downloads', async () => {
  const [before, names] = [await copyOfTheDay(), await files()];
  await clickOn(notebook, 'Back up now');
  await seeText(notebook, '[role=status]', 'Done and checked');
  expect(await files()).toEqual(names);
  expect((await copyOfTheDay()).equals(before)).toBe(false);
  const listed = await fox.window.run<number>(`
    const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
    return (await (await Downloads.getList(Downloads.ALL)).getAll()).length;`);
  expect(listed).toBe(0);
});

it('it opens with the recovery key, and with no other', async () => {
  const [day = ''] = await files();
  await notebook.setFiles('[aria-labelledby=test-title] input[type=file]', join(copies(), day));
  const key = '[aria-labelledby=test-title] .secret';
  await notebook.until('the key is asked for', (wanted: string) => document.activeElement?.matches(wanted), key);
  await notebook.type('AGE-SECRET-KEY-1NOT');
  await notebook.press(keys.enter);
  await notebook.see(`[aria-labelledby=test-title] ${alert}`);
  await notebook.ask((wanted: string) => document.querySelector<HTMLInputElement>(wanted)?.select(), key);
  await notebook.type(identity);
  await notebook.press(keys.enter);
  await seeText(notebook, '[role=status]', 'This backup is good: it would bring back 1 person · 1 session · 1 entry');
});

it('the next day one is made by itself when the sidebar opens', async () => {
  await notebook.ask(yesterday);
  await notebook.close();
  const before = await copyOfTheDay();
  sidebar = await fox.reopenSidebar();
  await until('the copy is another', async () => !(await copyOfTheDay()).equals(before));
});

/** In the page: the last copy was made a day ago. */
async function yesterday(): Promise<void> {
  const opening = indexedDB.open('aparte');
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const facts = database.transaction('facts', 'readwrite').objectStore('facts');
  const reading = facts.get('backup');
  await new Promise((done) => {
    reading.onsuccess = done;
  });
  const { last, ...plan } = reading.result;
  const writing = facts.put({ ...plan, last: { ...last, at: last.at - 86_400_000 } });
  await new Promise((done) => {
    writing.onsuccess = done;
  });
  database.close();
}
