import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { caretIn, clickOn, homework, log, sayWhose, seeListed, seeText, seeValue } from './harness/coach.ts';
import { type Fox, launchFox, newProfile } from './harness/fox.ts';
import { keys } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';

let fox: Fox;
let sidebar: Sidebar;
let removeProfile: (() => Promise<void>) | undefined;
let profile: string;

beforeAll(async () => {
  const made = await newProfile();
  ({ profile } = made);
  removeProfile = made.remove;
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

const agreed = (words: string) => seeText(sidebar, '.unfinished', words);

it('by keyboard alone: odds, a calendar slot, ten to one, if–then, teach-back', async () => {
  await log(sidebar, 'first');
  await sayWhose(sidebar, 'Marie');
  await sidebar.type('call the baker on Monday at 9');
  await seeText(sidebar, '.chip', 'Mon');
  await sidebar.press(keys.tab);
  await key(keys.enter, 'The last few times, what happened?');
  await key('3', 'Three to one: what makes it that good, not less?');
  await key('1', 'Put it in your calendar');
  await seeValue(sidebar, 'input[type=time]', '09:00');
  await key(keys.enter, 'And now, what are the odds?');
  await key('4', 'When exactly will you do it?');
  await caretIn(sidebar, homework);
  await sidebar.type('When I get up, I will call');
  await key(keys.enter, 'Tell me back: what will you do, and when?');
  await sidebar.press('1');
  await agreed('Agreed, ten to one you will.');
  await caretIn(sidebar, homework);
});

it('the recap is shown exactly as it is copied, with nothing private in it', async () => {
  await clickOn(sidebar, 'Note');
  await sidebar.type('for me alone: he avoids his sister');
  await sidebar.press(keys.alt, keys.enter);
  await seeListed(sidebar, 'for me alone: he avoids his sister');
  await clickOn(sidebar, 'Recap');
  await caretIn(sidebar, homework);
  await sidebar.type('I can ask');
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.leaves', 'I can ask');
  const text = await sidebar.ask(() => document.querySelector('.leaves')?.textContent);
  expect(text).toMatch(/What I’ll remember\nI can ask\n\nWhat I’ll do\n1. first\n2. call the baker on Monday at 9\n {3}When I get up/u);
  expect(text).not.toContain('sister');
  await sidebar.click('.recap .next');
  await seeText(sidebar, '.recap .next', 'Copied.');
  await sidebar.press(keys.escape);
  await seeText(sidebar, 'h1', 'What will you remember from today?');
  await clickOn(sidebar, '‹ Back');
});

it('abandoned in the middle, the browser killed, taken up again', async () => {
  await clickOn(sidebar, 'Homework');
  await sidebar.type('write three lines');
  await sidebar.press(keys.tab);
  await key(keys.enter, 'The last few times, what happened?');
  await key('2', 'Even money: what makes it that good, not less?');
  await sidebar.type('ask my brother');
  await seeValue(sidebar, homework, 'ask my brother');
  await sidebar.until('it is on the disk', () => {
    return new Promise((answer) => {
      const request = indexedDB.open('aparte');
      request.onsuccess = () => {
        const all = request.result.transaction('drafts').objectStore('drafts').getAll();
        all.onsuccess = () => answer(JSON.stringify(all.result).includes('ask my brother'));
      };
    });
  });
  await fox.kill();
  fox = await launchFox(profile);
  sidebar = await fox.openSidebar();
  await sidebar.focus();
  await seeText(sidebar, 'h1', 'Even money: what makes it that good, not less?');
  await seeValue(sidebar, homework, 'ask my brother');
  await sidebar.click(homework);
  await key(keys.enter, 'And now, what are the odds?');
  await key('4', 'When exactly will you do it?');
  await key(keys.enter, 'Tell me back');
  await sidebar.press('1');
  await agreed('Agreed, ten to one you will.');
});
