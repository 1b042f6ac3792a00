import { expect, it } from 'vitest';
import {
  caretIn,
  clickOn,
  fromMenu,
  homework,
  listed,
  log,
  type Place,
  seeKept,
  seeListed,
  seeScreen,
  seeText,
  seeValue,
  tabTo,
} from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { useFox } from './harness/use-fox.ts';

let fox: Fox;
let sidebar: Sidebar;

useFox(async (launched) => {
  fox = launched;
  sidebar = await fox.openSidebar();
  await sidebar.focus();
});

/** By keyboard alone. */
async function choose(name: string): Promise<void> {
  await tabTo(sidebar, '.person', [keys.shift, keys.tab]);
  await sidebar.press(keys.enter);
  await caretIn(sidebar, '[role=combobox]');
  await sidebar.type(name);
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.person', name);
}

async function reopen(): Promise<void> {
  sidebar = await fox.reopenSidebar();
  await sidebar.focus();
}

const gone = (place: Place, selector: string) =>
  place.until(`${selector} is gone`, (wanted: string) => document.querySelector(wanted) === null, selector);

it('a call by keyboard alone, the sidebar closed and reopened at every step', async () => {
  await choose('Marie');
  await seeScreen(sidebar, 'preparation');
  await clickOn(sidebar, 'Something was agreed before');
  await caretIn(sidebar, homework);
  await sidebar.type('send the letter');
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.cue', 'send the letter');
  await reopen();
  await seeText(sidebar, '.cue', 'send the letter');
  expect(await sidebar.ask(() => document.querySelector('.clock'))).toBeNull(); // reading and preparing start no clock
  await clickOn(sidebar, 'Later');
  await sidebar.see('.clock');
  await caretIn(sidebar, homework);
  await log(sidebar, 'worried about the exam');
  await sidebar.type('half a thou');
  await seeKept(sidebar, 'half a thou');
  await reopen();
  await sidebar.see('.clock');
  await seeListed(sidebar, 'worried about the exam');
  await seeValue(sidebar, homework, 'half a thou');
});

it('the next call, its person picked by mistake and put right', async () => {
  await sidebar.ask(() => document.querySelector<HTMLTextAreaElement>('#homework')?.select());
  await sidebar.press(keys.backspace);
  await choose('Omar');
  await clickOn(sidebar, 'Undo');
  await seeText(sidebar, '.person', 'Marie');
  await sidebar.see('.clock');
  await choose('Omar');
  await gone(sidebar, '.clock');
  await seeScreen(sidebar, 'preparation');
  await caretIn(sidebar, '.begin');
  await sidebar.type('a note about Paul'); // letters become a note, and it begins the session
  await caretIn(sidebar, homework);
  await sidebar.press(keys.enter);
  await seeListed(sidebar, 'a note about Paul');
  await sidebar.see('.clock');
  await choose('Paul');
  await clickOn(sidebar, 'Move to Paul');
  await seeListed(sidebar, 'a note about Paul');
  await choose('Omar');
  await sidebar.until('nothing is in the list', () => document.querySelector('.entry-words') === null);
  expect(await listed(sidebar)).toEqual([]);
});

it('the curtain over sidebar, own window and notebook, from the first paint after a reload; half a second lifts it', async () => {
  await choose('Paul');
  await fromMenu(sidebar, 'Open in a window');
  const own = await fox.find('sidepanel.html?own');
  await seeText(own, '.person', 'Paul');
  const notebook = await fox.open('notebook.html');
  await seeText(notebook, 'p', '3 people');
  const places: (Sidebar | Page)[] = [sidebar, own, notebook];

  await fox.pressCurtain();
  for (const place of places) await expectCovered(place);
  await notebook.ask(() => {
    document.documentElement.dataset.before = '';
    location.reload();
  });
  await notebook.until(
    'it is loaded again',
    () => document.documentElement.dataset.before === undefined && document.querySelector('.hold'),
  );
  await expectCovered(notebook);
  await notebook.activate();
  await notebook.until('it has the keyboard', () => document.hasFocus());
  await notebook.ask(() => document.querySelector<HTMLElement>('.hold')?.focus());
  for (const key of [' ', keys.enter]) await notebook.press(key); // pressed, and not held
  await expectCovered(notebook);
  await notebook.ask(() => {
    const hold = document.querySelector('.hold');
    hold?.dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }));
  });
  await seeText(notebook, 'p', '3 people');
  await seeText(own, '.person', 'Paul');
  await seeText(sidebar, '.person', 'Paul');
});

async function expectCovered(place: Place): Promise<void> {
  await seeText(place, 'h1', 'Curtain');
  expect(await place.ask(() => document.documentElement.outerHTML)).not.toMatch(/Paul|Marie|3 people/u);
}
