import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../../lib/exchange/archive.ts';
import { alert, caretIn, homework, listed, log, logKey, seeListed, seeScreen, seeText, whose } from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { until } from './harness/until.ts';
import { useFox } from './harness/use-fox.ts';

const archive = resolve('tests/fixtures/archives/1.json');
const fileField = 'input[type=file]';
const save = '[aria-labelledby=export-title] .next';

let fox: Fox;
let folder: string;
let sidebar: Sidebar;
let notebook: Page;

useFox(async (launched, downloads) => {
  fox = launched;
  folder = downloads;
  sidebar = await fox.openSidebar();
  notebook = await fox.open('notebook.html');
});

/** New, changed, deleted and already here: of people, then of what was logged. */
const counts = (page: Page) =>
  page.ask(() =>
    [...document.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
  );

/** Saves an archive and waits until Firefox has written it. */
async function saved(): Promise<{ name: string; text: string }> {
  const before = await readdir(folder);
  await notebook.click(save);
  await seeText(notebook, '[role=status]', 'Saved as');
  return until('the file is in the downloads', async () => {
    const now = await readdir(folder);
    const [name] = now.filter((file) => !before.includes(file));
    if (!name || now.some((file) => file.endsWith('.part'))) return undefined;
    const text = await readFile(join(folder, name), 'utf8');
    return text.trimEnd().endsWith('}') ? { name, text } : undefined;
  });
}

it('a file is brought in: first its counts, nothing written; once confirmed, the open sidebar shows it', async () => {
  await seeText(notebook, '.holdings', '0 people');
  await notebook.setFiles(fileField, archive);
  await seeText(notebook, '[role=status]', 'This archive would bring');
  expect(await counts(notebook)).toEqual([
    [2, 0, 0, 0],
    [3, 0, 0, 1], // the last was deleted before it ever came here
  ]);
  await logKey(sidebar);
  expect(await listed(sidebar)).toEqual([]);
  await notebook.click('[aria-labelledby=import-title] .next');
  await seeText(notebook, '[role=status]', 'Done. The archive is in.');
  await seeListed(sidebar, 'nobody’s yet');
  expect(await listed(sidebar)).toEqual(['nobody’s yet']); // nobody is chosen: what is somebody's is not shown
  await seeText(notebook, '.holdings', '2 people · 3 entries');
});

it('the same file a second time: nothing to do', async () => {
  await notebook.setFiles(fileField, archive);
  await seeText(notebook, '[role=status]', 'already here. Nothing to do');
  expect(await notebook.ask(() => document.querySelector('[aria-labelledby=import-title] .next'))).toBe(null);
});

it('half a file is refused, and nothing changes', async () => {
  const half = join(folder, 'half.json');
  await writeFile(half, (await readFile(archive, 'utf8')).slice(0, 700));
  await notebook.setFiles(fileField, half);
  await seeText(notebook, alert, 'stops in the middle');
  await seeText(notebook, alert, 'Nothing was changed.');
  expect(await textOf(notebook, '.holdings')).toContain('2 people · 3 entries');
  expect(await listed(sidebar)).toEqual(['nobody’s yet']);
});

it('everything is saved in one file, with nobody’s name in its name', async () => {
  await sidebar.focus();
  await sidebar.click(homework);
  await log(sidebar, '<b>ask</b> "Jo" \\ 👩‍👧');
  await sidebar.press(keys.escape);
  await seeText(notebook, '.holdings', '2 people · 4 entries');
  const { name, text } = await saved();
  expect(name).toMatch(/^aparte-\d{4}-\d\d-\d\d\.json$/);
  const written = JSON.parse(text) as {
    format: string;
    version: number;
    records: { homework: { words?: string }[]; clients: { name: string }[] };
  };
  expect(written).toMatchObject({ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION });
  expect(written.records.clients.map((client) => client.name).sort()).toEqual(['Marie Dupont', 'أمينة']);
  expect(written.records.homework.map(({ words }) => words)).toContain('<b>ask</b> "Jo" \\ 👩‍👧');
  await notebook.setFiles(fileField, join(folder, name));
  await seeText(notebook, '[role=status]', 'already here. Nothing to do');
});

it('one person’s file has that person alone, and no name in its name', async () => {
  await notebook.ask(() => document.querySelector<HTMLSelectElement>('[aria-labelledby=export-title] select')?.focus());
  await notebook.type('Marie');
  await notebook.until('Marie is chosen', () => {
    const { selectedOptions } = document.querySelector('[aria-labelledby=export-title] select') as HTMLSelectElement;
    return selectedOptions[0]?.text === 'Marie Dupont';
  });
  const { name, text } = await saved();
  expect(name).toMatch(/^aparte-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.json$/);
  expect(text).toContain('call the baker');
  expect(text).not.toMatch(/أمينة|الطبيب|nobody’s yet/);
});

it('everybody who came has their own words in the sidebar', async () => {
  const agreed = { 'Marie Dupont': 'call the baker on Monday at 9', أمينة: 'أتصل بالطبيب\nيوم الاثنين' };
  await sidebar.focus();
  for (const [name, words] of Object.entries(agreed)) {
    await sidebar.click('.person');
    await caretIn(sidebar, whose);
    await sidebar.type(name);
    await sidebar.press(keys.enter);
    await seeText(sidebar, '.person', name);
    await seeScreen(sidebar, 'preparation');
    await seeText(sidebar, '.cue', 'How did it go?');
    await logKey(sidebar);
    await seeListed(sidebar, words);
    for (const other of Object.values(agreed)) if (other !== words) expect(await listed(sidebar)).not.toContain(other);
  }
});

const textOf = (page: Page, selector: string) => page.ask((wanted: string) => document.querySelector(wanted)?.textContent, selector);
