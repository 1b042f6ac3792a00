import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logHomework, logHomeworkOnceThere, talkInChat } from './support/attempt.ts';
import { type FirefoxDesk, sitDown } from './support/firefox.ts';
import { click, press } from './support/keyboard.ts';
import { Report } from './support/report.ts';
import { until } from './support/until.ts';
import type { FieldSeen } from './support/watch.ts';

const times = ['first', 'second', 'third', 'fourth', 'fifth'];
const report = new Report('firefox');
let desk: FirefoxDesk;
let leave: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ desk, leave } = await sitDown());
});
afterAll(async () => {
  await report.write();
  await leave?.();
});
beforeEach(() => desk.clear());

const inOwnWindow = ({ own }: FieldSeen) => own;

/** Presses Alt+Shift+L wherever the keyboard is now. */
async function log(name: string, attempt = logHomework) {
  report.add(name, await attempt(desk, inOwnWindow));
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

describe('Alt+Shift+L, every letter in the homework field of our own window and none in the call', () => {
  it.each(times)('open already: %s', async () => {
    await openOwnWindow();
    await desk.bringForward();
    await talkInChat(desk);
    await log('own window open');
  });

  it.each(times)('open already, beside the open sidebar: %s', async () => {
    await openSidebar();
    await openOwnWindow();
    await desk.bringForward();
    await talkInChat(desk);
    await log('own window and sidebar open');
    expect(await desk.fox.sidebar.isOpen()).toBe(true);
  });

  it.each(times)('open already, with the event page stopped: %s', async () => {
    await openOwnWindow();
    await desk.bringForward();
    await talkInChat(desk);
    await desk.fox.stopEventPage();
    await log('own window open, event page stopped');
  });

  it.each(times)('pressed in our own window: %s', async () => {
    await openOwnWindow();
    await log('pressed in our own window');
  });
});

describe('Alt+Shift+L makes our own window, with the caret in its field', () => {
  it.each(times)('from the call: %s', async () => {
    await talkInChat(desk);
    await log('own window made', logHomeworkOnceThere);
  });

  it.each(times)('beside the open sidebar: %s', async () => {
    await openSidebar();
    await talkInChat(desk);
    await log('own window made, sidebar open', logHomeworkOnceThere);
    expect(await desk.fox.sidebar.isOpen()).toBe(true);
  });

  it.each(times)('with the event page stopped: %s', async () => {
    await talkInChat(desk);
    await desk.fox.stopEventPage();
    await log('own window made, event page stopped', logHomeworkOnceThere);
  });
});

describe('opens and closes the sidebar', () => {
  it.each(times)('Alt+Shift+J: %s', async () => {
    await openSidebar();
    await talkInChat(desk);
    await press('alt+shift+j');
    await until('the sidebar is closed', async () => !(await desk.fox.sidebar.isOpen()));
    expect((await desk.chat()).words).toBe('');
  });

  it.each(times)('a click on the toolbar: %s', async () => {
    const button = await desk.toolbarButton();
    await click(button);
    await until('the sidebar is open', () => desk.fox.sidebar.isOpen());
    await desk.fox.sidebar.until('the caret is in the field', () => document.activeElement?.id === 'homework');
    await click(button);
    await until('the sidebar is closed', async () => !(await desk.fox.sidebar.isOpen()));
  });
});

describe('Alt+Shift+L beside a second window', () => {
  beforeAll(() => desk.openWindow());

  it.each(times)('from which our own window was opened: %s', async () => {
    await desk.bringSecondForward();
    await press('alt+shift+l');
    await desk.ownWindowFocused();
    await desk.bringForward();
    await talkInChat(desk);
    await log('opened from another window');
  });
});

describe('Alt+Shift+K shows the card and blanks it, and no letter of it is in the call', () => {
  it.each(times.slice(0, 2))('from the call, the stage in a tab behind: %s', async () => {
    const stage = await desk.openStage();
    const shows = (count: number) => async () => (await stage.ask(() => document.querySelectorAll('#stage img').length)) === count;
    try {
      await talkInChat(desk);
      await press('alt+shift+k');
      await until('the card is shown', shows(1));
      await press('alt+shift+k');
      await until('the stage is black', shows(0));
      expect((await desk.chat()).words).toBe('');
    } finally {
      await stage.close();
    }
  });
});

describe('Alt+Shift+L in a popup of the call app', () => {
  beforeAll(() => desk.moveCallToPopup());

  it.each(times)('our own window open already: %s', async () => {
    await openOwnWindow();
    await desk.bringForward();
    await talkInChat(desk);
    await log('call in a popup, own window open');
  });

  it.each(times)('our own window made: %s', async () => {
    await talkInChat(desk);
    await log('call in a popup, own window made', logHomeworkOnceThere);
  });
});
