import { expect, it } from 'vitest';
import { caretIn, fromMenu, homework, log, sayWhose, seeText, seeValue } from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { useFox } from './harness/use-fox.ts';

let fox: Fox;
let sidebar: Sidebar;

const list = '.emergency textarea';
const finder = 'dialog [role=combobox]';

useFox(async (launched) => {
  fox = launched;
  sidebar = await fox.openSidebar();
  await sidebar.focus();
});

const gone = (selector: string) =>
  sidebar.until(`${selector} is gone`, (wanted: string) => document.querySelector(wanted) === null, selector);

it('presence by one key out of the field, a digit, the cue, and back into the field', async () => {
  await log(sidebar, 'call the baker');
  await sayWhose(sidebar, 'Éloïse');
  await sidebar.type('she says, ');
  await sidebar.press(keys.f2);
  await caretIn(sidebar, '.line');
  await sidebar.type('3');
  await seeText(sidebar, 'h1', 'Take your time. I’m here.');
  await sidebar.press(keys.escape);
  await gone('.presence');
  await caretIn(sidebar, homework);
  await sidebar.type('well');
  await seeValue(sidebar, homework, 'she says, well');
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.row-words', 'she says, well');
});

it('the slash finds a person and a sentence, and the browser’s own quick find stays closed', async () => {
  await caretIn(sidebar, homework);
  await sidebar.press(keys.escape); // outside of fields, where Firefox has a use of its own for the slash
  await sidebar.type('/');
  await caretIn(sidebar, finder);
  await sidebar.type('safe');
  await seeText(sidebar, '[role=option]', 'Are you safe, right now?');
  await sidebar.press(keys.enter);
  await seeText(sidebar, 'h1', 'Are you safe, right now?');
  await sidebar.type('/');
  await caretIn(sidebar, finder);
  await sidebar.type('eloi');
  await seeText(sidebar, 'dialog [role=option]', 'Éloïse');
  await sidebar.press(keys.enter); // a part of a name opens nobody
  await seeText(sidebar, 'dialog [aria-selected=true]', 'Éloïse');
  await sidebar.press(keys.enter);
  await caretIn(sidebar, homework);
  await gone('dialog');
});

it('someone may be unsafe leads to the list; what is half written is there after the sidebar was closed', async () => {
  await fromMenu(sidebar, 'Someone may be unsafe');
  await caretIn(sidebar, '.line');
  await sidebar.click(list);
  await sidebar.type('112, and Cla');
  await seeValue(sidebar, list, '112, and Cla');
  await fox.reopenSidebar();
  await sidebar.focus();
  await seeValue(sidebar, list, '112, and Cla');
  await sidebar.click(list);
  await sidebar.ask(() => document.querySelector<HTMLTextAreaElement>('.emergency textarea')?.setSelectionRange(99, 99));
  await sidebar.type('ire');
  await sidebar.press(keys.control, keys.enter);
  await seeText(sidebar, '.emergency-words', '112, and Claire');
  expect(await sidebar.ask(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
