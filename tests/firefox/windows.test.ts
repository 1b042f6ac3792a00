import { expect, it } from 'vitest';
import {
  caretIn,
  editor,
  fromMenu,
  homework,
  listed,
  log,
  type Place,
  sayWhose,
  seeListed,
  seeText,
  seeValue,
  tabTo,
  textIn,
} from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { useFox } from './harness/use-fox.ts';

let fox: Fox;
let sidebar: Sidebar;
let own: Page;

useFox(async (launched) => {
  fox = launched;
  sidebar = await fox.openSidebar();
});

async function goToOwn(): Promise<void> {
  await own.activate();
  await own.until('our own window has the keyboard', () => document.hasFocus());
}

it('what is logged in the sidebar is in our own window at once, and the other way round', async () => {
  await sidebar.focus();
  await log(sidebar, 'from the sidebar');
  await sayWhose(sidebar, 'أمينة');
  await fromMenu(sidebar, 'Open in a window');
  own = await fox.find('sidepanel.html?own');
  await caretIn(own, homework);
  await seeListed(own, 'from the sidebar');
  await seeText(own, '.person', 'أمينة');
  await goToOwn();
  await log(own, 'from the window');
  await seeListed(sidebar, 'from the window');
  await sidebar.focus();
  await sidebar.click(homework); // the menu had the keyboard last
  await log(sidebar, 'from the sidebar again');
  await seeListed(own, 'from the sidebar again');
  const all = ['from the sidebar again', 'from the window', 'from the sidebar'];
  expect(await listed(own)).toEqual(all);
  expect(await listed(sidebar)).toEqual(all);
});

it('what is being typed in one never stands in the other, logged or kept', async () => {
  await sidebar.type('typed beside the call');
  await goToOwn();
  await log(own, 'logged meanwhile');
  await own.type('typed in the window');
  await seeListed(sidebar, 'logged meanwhile');
  expect(await textIn(sidebar, homework)).toBe('typed beside the call');
  expect(await textIn(own, homework)).toBe('typed in the window');
  await fox.reopenSidebar();
  await own.reload();
  await own.see('.person');
  await seeValue(sidebar, homework, 'typed beside the call');
  await seeValue(own, homework, 'typed in the window');
});

it('the same entry edited in both: the second is shown what the first wrote, and chooses', async () => {
  const edit = async (place: Place, more: string) => {
    await place.see('.entry-words'); // after a reload the list comes a moment later than the field
    await place.ask(() => document.querySelector<HTMLElement>('.entry-words')?.focus());
    await place.press(keys.enter);
    await caretIn(place, editor);
    await place.type(more);
  };
  await goToOwn();
  await edit(own, ' by Jo');
  await sidebar.focus();
  await edit(sidebar, ' by Paul');
  await sidebar.press(keys.enter);
  await seeListed(sidebar, 'logged meanwhile by Paul');
  expect(await textIn(own, editor)).toBe('logged meanwhile by Jo');
  await goToOwn();
  await own.press(keys.enter);
  await seeText(own, 'li .note[role=alert]', 'logged meanwhile by Paul');
  expect(await textIn(own, editor)).toBe('logged meanwhile by Jo');
  await own.press(keys.enter); // once more: over the other one, knowingly
  await seeListed(own, 'logged meanwhile by Jo');
  await seeListed(sidebar, 'logged meanwhile by Jo');
});

it('our own window goes on when the sidebar is closed', async () => {
  await fox.clickToolbar();
  await goToOwn();
  await tabTo(own, '.entry-words');
  await own.press(keys.enter);
  await caretIn(own, editor);
  await tabTo(own, '.destroys');
  await own.press(keys.enter);
  await caretIn(own, '.undo');
  await own.press(keys.enter);
  await seeListed(own, 'logged meanwhile by Jo');
  await own.close();
});
