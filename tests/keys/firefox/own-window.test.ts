import { setTimeout as leftAlone } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { type FirefoxDesk, sitDown } from '../support/firefox.ts';
import { click, press } from '../support/keyboard.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';
import { until } from '../support/until.ts';
import type { FieldSeen } from '../support/watch.ts';

const report = new Report('firefox');
/** Where the window has yet to be made no press is quiet: figures alone. */
const made = new Report('firefox-made');
/** Firefox ends an event page after 30 s without work. */
const UNTOUCHED = 45_000;
let desk: FirefoxDesk;
let leave: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ desk, leave } = await sitDown());
});
afterAll(async () => {
  await report.write();
  await made.write();
  await leave?.();
});
beforeEach(() => desk.clear());

const inOwnWindow = ({ own }: FieldSeen) => own;

/** Presses Alt+Shift+L wherever the keyboard is now. */
async function log(name: string) {
  report.add(name, await logHomework(desk, inOwnWindow));
  expect(await desk.fields(), 'windows of ours').toHaveLength(1);
}

async function openOwnWindow() {
  await talkInChat(desk);
  await press('alt+shift+l');
  await desk.ownWindowFocused();
}

async function openSidebar() {
  await talkInChat(desk);
  await press('alt+shift+j');
  await until('the sidebar is open', () => desk.fox.sidebar.isOpen());
}

describe('Alt+Shift+L: no letter in the call, and from the first that our own window takes none is lost', () => {
  it.each(presses(8))('ready, out of sight, because the sidebar is open: %s', async () => {
    await openSidebar();
    await until('our own window is ready', () => desk.ownWindowReady());
    await talkInChat(desk);
    await log('sidebar open');
    expect(await desk.fox.sidebar.isOpen()).toBe(true);
  });

  it.each(presses(3))('ready again after it was closed beside the sidebar: %s', async () => {
    await openSidebar();
    await openOwnWindow();
    await press('alt+F4');
    await until('our own window is ready again', () => desk.ownWindowReady());
    await talkInChat(desk);
    await log('sidebar open, own window closed before');
  });

  it.each(presses(6))('open behind the call: %s', async () => {
    await openOwnWindow();
    await desk.bringForward();
    await talkInChat(desk);
    await log('own window open');
  });

  it.each(presses(5))('open behind the call, with the event page stopped: %s', async () => {
    await openOwnWindow();
    await desk.bringForward();
    await talkInChat(desk);
    await desk.fox.stopEventPage();
    await desk.fox.eventPageBack();
    await log('own window open, event page stopped before');
  });

  it.each(presses(1))('open behind the call that nobody touched for a while: %s', async () => {
    await openOwnWindow();
    await desk.bringForward();
    await talkInChat(desk);
    await leftAlone(UNTOUCHED); // the case itself, no wait for something
    await log('own window open, left alone');
  });

  it.each(presses(3))('pressed in our own window: %s', async () => {
    await openOwnWindow();
    await log('pressed in our own window');
  });
});

describe('Alt+Shift+L with nothing of ours open: the window has yet to be made, and the call has the keyboard meanwhile', () => {
  it.each(presses(2))('from the first letter that it takes none is lost: %s', async () => {
    await talkInChat(desk);
    made.add('own window made', await logHomework(desk, inOwnWindow));
  });

  it.each(presses(2))('with the event page stopped: %s', async () => {
    await talkInChat(desk);
    await desk.fox.stopEventPage();
    made.add('own window made, event page stopped', await logHomework(desk, inOwnWindow));
  });
});

describe('opens and closes the sidebar', () => {
  it.each(presses(2))('Alt+Shift+J: %s', async () => {
    await openSidebar();
    await talkInChat(desk);
    const { words } = await desk.chat();
    await press('alt+shift+j');
    await until('the sidebar is closed', async () => !(await desk.fox.sidebar.isOpen()));
    expect((await desk.chat()).words).toBe(words);
  });

  it.each(presses(2))('a click on the toolbar: %s', async () => {
    const button = await desk.toolbarButton();
    await click(button);
    await until('the sidebar is open', () => desk.fox.sidebar.isOpen());
    await click(button);
    await until('the sidebar is closed', async () => !(await desk.fox.sidebar.isOpen()));
  });
});

describe('Alt+Shift+L beside a second window', () => {
  beforeAll(() => desk.openWindow());

  it.each(presses(2))('from which our own window was opened: %s', async () => {
    await desk.bringSecondForward();
    await press('alt+shift+l');
    await desk.ownWindowFocused();
    await desk.bringForward();
    await talkInChat(desk);
    await log('opened from another window');
  });
});

describe('Alt+Shift+K shows the card and blanks it, and no letter of it is in the call', () => {
  it.each(presses(2))('from the call, the stage in a tab behind: %s', async () => {
    const stage = await desk.openStage();
    const shows = (count: number) => async () => (await stage.ask(() => document.querySelectorAll('#stage img').length)) === count;
    try {
      await talkInChat(desk);
      const { words } = await desk.chat();
      await press('alt+shift+k');
      await until('the card is shown', shows(1));
      await press('alt+shift+k');
      await until('the stage is black', shows(0));
      expect((await desk.chat()).words).toBe(words);
    } finally {
      await stage.close();
    }
  });
});

describe('Alt+Shift+L in a popup of the call app', () => {
  beforeAll(() => desk.moveCallToPopup());

  it.each(presses(2))('our own window open already: %s', async () => {
    await openOwnWindow();
    await desk.bringForward();
    await talkInChat(desk);
    await log('call in a popup, own window open');
  });
});

it('no letter in the call, wherever a window of ours is there', () => report.expectQuiet());
