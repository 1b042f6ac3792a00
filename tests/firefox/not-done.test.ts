import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { caretIn, clickOn, homework, seeListed, seeText, tabTo } from './harness/coach.ts';
import { type Fox, launchFox, newProfile } from './harness/fox.ts';
import { keys } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';

let fox: Fox;
let sidebar: Sidebar;
let removeProfile: (() => Promise<void>) | undefined;

beforeAll(async () => {
  const { profile, remove } = await newProfile();
  removeProfile = remove;
  fox = await launchFox(profile);
  sidebar = await fox.openSidebar();
  await sidebar.focus();
});
afterEach(() => fox.expectQuiet());
afterAll(async () => {
  await fox?.close();
  await removeProfile?.();
});

/** A key, and the cue that comes of it. */
async function key(pressed: string, cue: string): Promise<void> {
  await sidebar.press(pressed);
  await seeText(sidebar, 'h1', cue);
}

it('what had been agreed before is asked about; not done, by keyboard alone', async () => {
  await tabTo(sidebar, '.person', [keys.shift, keys.tab]);
  await sidebar.press(keys.enter);
  await caretIn(sidebar, '[role=combobox]');
  await sidebar.type('Marie');
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.person', 'Marie');
  await sidebar.see('.one-field input');
  await tabTo(sidebar, '.one-field input');
  await sidebar.type('call the baker');
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.agreed', 'call the baker');
  await sidebar.see('.preparation .next:not(.start)');
  await tabTo(sidebar, '.preparation .next');
  await key(keys.enter, 'How did it go?');
  await caretIn(sidebar, '.step-choices button');
  await key('3', 'It could be a few things. Which one fits?');
  await key('6', 'How did you take it? I may not have been clear.');
  await sidebar.type('meant Monday');
  await key(keys.enter, 'What was missing for you to start?');
});

it('closed and reopened in the middle, it goes on there: the coach’s part, a stance, and back to the field', async () => {
  sidebar = await fox.reopenSidebar();
  await sidebar.focus();
  await seeText(sidebar, 'h1', 'What was missing for you to start?');
  await caretIn(sidebar, '.step-choices button');
  await key('2', 'Last time: nothing kept of how it was agreed.');
  await key('4', 'Suggestion: support. First miss.');
  await key('1', 'Thanks for telling me. What would help this time?');
  await caretIn(sidebar, homework);
  await sidebar.press(keys.enter);
  await seeListed(sidebar, 'call the baker');
  await sidebar.see('.clock');
  await seeText(sidebar, '.told', 'not done · unclear');
});

it('put right with a click, and taken back', async () => {
  await clickOn(sidebar, 'not done · unclear. Put it right');
  await seeText(sidebar, '.step [aria-pressed=true]', 'Not done');
  await key('1', 'What made it work this time?');
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.told', 'done');
  await seeText(sidebar, '.unfinished', 'Noted: done.');
  await clickOn(sidebar, 'Undo');
  await seeText(sidebar, '.step [aria-pressed=true]', 'Not done');
  expect(await sidebar.ask(() => document.querySelector('.noted'))).toBeNull();
});
