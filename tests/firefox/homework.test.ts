import { afterAll, expect, it } from 'vitest';
import { type DemoCall, startDemoCall } from '../../scripts/demo-call/server.ts';
import {
  alert,
  caretIn,
  clickOn,
  editor,
  homework,
  listed,
  log,
  seeListed,
  seeScreen,
  seeText,
  seeValue,
  tabTo,
  textIn,
  whose,
} from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { until } from './harness/until.ts';
import { useFox } from './harness/use-fox.ts';

let fox: Fox;
let call: DemoCall;
let callPage: Page;
let sidebar: Sidebar;

afterAll(() => call?.close());
useFox(async (launched) => {
  fox = launched;
  call = await startDemoCall({ small: true });
  await fox.open(call.clientUrl);
  callPage = await fox.open(call.coachUrl);
  await callPage.until('the call is connected', connected);
  sidebar = await fox.openSidebar();
  await sidebar.focus();
});

function connected(): boolean {
  return document.querySelector<HTMLElement>('#state')?.dataset.state === 'connected';
}

const clear = async () => {
  await sidebar.ask(() => document.querySelector<HTMLTextAreaElement>('#homework')?.select());
  await sidebar.press(keys.backspace);
  await seeValue(sidebar, homework, '');
};

it('beside a real call: words, Enter, a name, Enter; it is logged for that person and the caret is back', async () => {
  await log(sidebar, 'call the baker on Monday at 9');
  await caretIn(sidebar, whose);
  await sidebar.type('أمينة');
  await seeText(sidebar, '[role=option]', 'أمينة');
  await sidebar.press(keys.enter);
  await caretIn(sidebar, homework);
  await seeText(sidebar, '.person', 'أمينة');
  await seeText(sidebar, '.logged h2', 'أمينة');
  await log(sidebar, 'write three lines');
  expect(await listed(sidebar)).toEqual(['write three lines', 'call the baker on Monday at 9']);
  expect(await sidebar.ask(() => document.querySelectorAll('[role=combobox]').length)).toBe(0);
  expect(await callPage.ask(connected)).toBe(true);
  expect(await callPage.ask(() => document.querySelector<HTMLInputElement>('#chat')?.value)).toBe('');
});

it('it is there after the sidebar was closed and opened again', async () => {
  await sidebar.type('half a sent');
  await seeValue(sidebar, homework, 'half a sent');
  await fox.reopenSidebar();
  await sidebar.focus();
  await seeListed(sidebar, 'call the baker on Monday at 9');
  await seeText(sidebar, '.person', 'أمينة');
  await seeValue(sidebar, homework, 'half a sent');
  await caretIn(sidebar, homework);
  await clear();
});

it('by keyboard alone: edited, deleted, brought back', async () => {
  await log(sidebar, 'walk');
  await tabTo(sidebar, '.entry-words');
  await sidebar.press(keys.enter);
  await caretIn(sidebar, editor);
  await sidebar.type(' before breakfast');
  await sidebar.press(keys.enter);
  await seeListed(sidebar, 'walk before breakfast');
  await caretIn(sidebar, '.entry-words');
  expect(await listed(sidebar)).not.toContain('walk');

  await sidebar.press(keys.enter);
  await caretIn(sidebar, editor);
  await tabTo(sidebar, '.destroys');
  await sidebar.press(keys.enter);
  await caretIn(sidebar, '.undo');
  expect(await listed(sidebar)).not.toContain('walk before breakfast');
  await sidebar.press(keys.enter);
  await seeListed(sidebar, 'walk before breakfast');
  await caretIn(sidebar, '.entry-words');

  await sidebar.press(keys.enter);
  await caretIn(sidebar, editor);
  await tabTo(sidebar, '.destroys');
  await sidebar.press(keys.enter);
  await caretIn(sidebar, '.undo');
  await sidebar.press(keys.control, 'z');
  await seeListed(sidebar, 'walk before breakfast');
  await sidebar.click(homework);
});

/** Another person: the session ends, and what comes next is the preparation of theirs. */
async function choose(name: string): Promise<void> {
  await sidebar.click('.person');
  await caretIn(sidebar, whose);
  await sidebar.type(name);
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.person .name', name);
  await seeScreen(sidebar, 'preparation');
}

it('words and a name with HTML in them, or from right to left, are shown as what they are', async () => {
  const page = '<script>alert(1)</script><img src=x onerror=alert(2)>';
  const arabic = 'أتصل بالطبيب يوم الاثنين';
  for (const words of [page, arabic, 'नमस्ते 👩‍👧 3 calls']) await log(sidebar, words);
  await choose('Ж <b>מ</b>');
  await choose('أمينة');
  await clickOn(sidebar, 'Start the session');
  await clickOn(sidebar, 'Homework');
  await seeListed(sidebar, arabic);
  await seeListed(sidebar, page);
  const shown = await sidebar.ask((rightToLeft: string) => {
    const line = [...document.querySelectorAll('.row-words')].find(({ textContent }) => textContent === rightToLeft) as Element;
    return { direction: getComputedStyle(line).direction, elements: document.querySelectorAll('img, .entry script, .person b').length };
  }, arabic);
  expect(shown).toEqual({ direction: 'rtl', elements: 0 });
  await caretIn(sidebar, homework);
});

it('100,000 characters are refused where they stand, and kept', async () => {
  const before = await listed(sidebar);
  const novel = 'x'.repeat(100_000);
  await sidebar.paste(novel);
  await seeValue(sidebar, homework, novel);
  await sidebar.press(keys.enter);
  await seeText(sidebar, alert, '100,000 characters; 10,000 is the most');
  expect(await textIn(sidebar, homework)).toBe(novel);
  expect(await listed(sidebar)).toEqual(before);
  await fox.reopenSidebar();
  await sidebar.focus();
  await seeValue(sidebar, homework, novel);
  await caretIn(sidebar, homework);
  await clear();
});

it('French is chosen in the menu, shown at once in every page and on the toolbar, and still there later', async () => {
  const notebook = await fox.open('notebook.html');
  await seeText(notebook, 'h1', 'Notebook');
  await sidebar.focus();
  await sidebar.click('.menu-button');
  await tabTo(sidebar, '.menu select:has([value=fr])');
  await sidebar.press(keys.down);
  await seeText(sidebar, '.person .change', 'Changer');
  await seeText(notebook, 'h1', 'Carnet');
  await until('the toolbar menu is in French', async () => {
    const titles = await fox.window.run<string[]>('return [...firefox.gMenuMap.get(extension).values()].map(({ title }) => title);');
    return titles.includes('Carnet');
  });
  await notebook.close();
  await fox.reopenSidebar();
  await seeText(sidebar, '.person .change', 'Changer');
  expect(await sidebar.ask(() => document.documentElement.lang)).toBe('fr');
});
