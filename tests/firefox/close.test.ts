import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, expect, it } from 'vitest';
import { type DemoCall, startDemoCall } from '../../scripts/demo-call/server.ts';
import { caretIn, clickOn, fromMenu, homework, log, type Place, sayWhose, seeKept, seeListed, seeText, seeValue } from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { until } from './harness/until.ts';
import { useFox } from './harness/use-fox.ts';

let fox: Fox;
let call: DemoCall;
let callPage: Page;
let clientPage: Page;
let sidebar: Sidebar;
let folder: string;

afterAll(() => call?.close());
const launch = useFox(async (launched, downloads) => {
  fox = launched;
  folder = downloads;
  call = await startDemoCall({ small: true });
  clientPage = await fox.open(call.clientUrl);
  callPage = await fox.open(call.coachUrl);
  await callPage.until('the call is connected', () => document.querySelector<HTMLElement>('#state')?.dataset.state === 'connected');
  sidebar = await fox.openSidebar();
  await sidebar.focus();
});

/** A key, and the cue that comes of it. */
async function key(pressed: string, cue: string): Promise<void> {
  await sidebar.press(pressed);
  await seeText(sidebar, 'h1', cue);
}

const agreed = (words: string) => seeText(sidebar, '.next-line', words);

it('by keyboard alone: a doubt, help, odds, a calendar slot, ten to one, if–then, teach-back', async () => {
  await log(sidebar, 'first');
  await sayWhose(sidebar, 'Marie');
  await sidebar.type('call the baker on Monday at 9');
  await seeText(sidebar, '.chip', 'Mon');
  await sidebar.press(keys.tab);
  await sidebar.press(keys.tab);
  await key(keys.enter, 'Sounds like a lot.');
  await key('1', 'Who could help you with it, and when?');
  await caretIn(sidebar, homework);
  await sidebar.type('my sister');
  await key(keys.enter, 'Sounds like a lot.');
  await seeText(sidebar, '.step', 'my sister');
  await key('3', 'The last few times, what happened?');
  await key('3', 'Three to one: what makes it that good, not less?');
  await key('1', 'Put it in your calendar');
  await seeText(sidebar, '.due', '9');
  await key(keys.enter, 'And now, what are the odds?');
  await key('4', 'When exactly will you do it?');
  await caretIn(sidebar, homework);
  await sidebar.type('When I get up, I will call');
  await key(keys.enter, 'Tell me back: what will you do, and when?');
  await sidebar.press('1');
  await agreed('Agreed, ten to one you will.');
  await caretIn(sidebar, homework);
});

it('the recap is shown exactly as it is pasted into the call’s chat, with nothing private in it; the calendar file with it', async () => {
  await clickOn(sidebar, 'Note');
  await sidebar.type('for me alone: he avoids his sister');
  await sidebar.press(keys.alt, keys.enter);
  await seeListed(sidebar, 'for me alone: he avoids his sister');
  await clickOn(sidebar, 'Recap');
  await caretIn(sidebar, '.step-choices button');
  await sidebar.type('I can ask');
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.leaves', 'I can ask');
  const text = await sidebar.ask(() => document.querySelector('.leaves')?.textContent);
  expect(text).toMatch(/What I’ll remember\nI can ask\n\nWhat I’ll do\n1. first\n2. call the baker on Monday at 9\n {3}When I get up/u);
  expect(text).not.toContain('sister');
  await clickOn(sidebar, 'Copy it');
  await seeText(sidebar, '.step-choices', 'Copy it again');
  await callPage.activate();
  await callPage.click('#chat');
  await callPage.press(keys.control, 'v');
  await callPage.press(keys.enter);
  await clientPage.until('the client has the lines', () => document.body.textContent?.includes('I can ask'));
  await clickOn(sidebar, 'Calendar file');
  const file = await until('the file is in the downloads', async () => (await readdir(folder)).find((name) => name.endsWith('.ics')));
  expect(file).toMatch(/^aparte-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.ics$/u);
  const calendar = await until('it is whole', async () => {
    const written = await readFile(join(folder, file), 'utf8');
    return written.includes('END:VCALENDAR') ? written : undefined;
  });
  const [event] = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect([event?.summary, event?.startDate.hour]).toEqual(['call the baker on Monday at 9', 9]);
  await sidebar.focus();
  await sidebar.press(keys.escape);
  await sidebar.see('.recap');
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
  await seeKept(sidebar, 'ask my brother');
  await fox.kill();
  fox = await launch();
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

it('left at three to one, eyes open', async () => {
  await caretIn(sidebar, homework);
  await sidebar.type('run a marathon');
  await sidebar.press(keys.tab);
  await key(keys.enter, 'The last few times, what happened?');
  await key('3', 'Three to one: what makes it that good, not less?');
  await key('4', 'All right, three to one it is, eyes open.');
  await key(keys.enter, 'Tell me back');
  await sidebar.press('1');
  await agreed('Agreed, three to one you will.');
});

it('all by clicks of 44 px targets in our own window', async () => {
  await fromMenu(sidebar, 'Open in a window');
  const own = await fox.find('sidepanel.html?own');
  await seeListed(own, 'run a marathon');
  const click = (words: string) => clickOn(own, words);
  await click('Homework');
  await own.activate();
  await caretIn(own, homework);
  await own.type('paint the door');
  await click('Odds');
  for (const words of ['Three to one you will?', 'In my calendar', 'Into the calendar', 'Ten to one you will?', 'Skip', 'As written']) {
    await large(own, words);
    await click(words);
  }
  await seeText(own, '.next-line', 'Agreed, ten to one you will.');
  await seeListed(sidebar, 'paint the door');
});

/** The button that says this is as large as a finger in a hurry needs. */
const large = (place: Place, words: string) =>
  place.until(
    `“${words}” is 44 px large`,
    (wanted: string) => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.replace(/^\d/u, '') === wanted);
      const box = found?.getBoundingClientRect();
      return box !== undefined && box.height >= 44 && box.width >= 44;
    },
    words,
  );
