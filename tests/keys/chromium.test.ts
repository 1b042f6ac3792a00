import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logHomework, logHomeworkOnceThere, talkInChat } from './support/attempt.ts';
import { type Desk, sitDown } from './support/chromium.ts';
import { press, type } from './support/keyboard.ts';
import { Report } from './support/report.ts';
import { until } from './support/until.ts';
import type { FieldSeen } from './support/watch.ts';

const times = ['first', 'second', 'third', 'fourth', 'fifth'];
const report = new Report('chromium');
let desk: Desk;
let leave: (() => Promise<void>) | undefined;
let callWindow: number;

beforeAll(async () => {
  ({ desk, leave } = await sitDown());
  callWindow = await desk.windowOf();
  await openPanel(); // a coach's browser has opened it before
});
afterAll(async () => {
  await report.write();
  await leave?.();
});
beforeEach(() => desk.clear());

/** Presses Alt+Shift+L wherever the keyboard is now. */
async function log(name: string, wanted = inCallPanel, attempt = logHomework) {
  report.add(name, await attempt(desk, wanted));
}

const inCallPanel = ({ own, windowId }: FieldSeen) => !own && windowId === callWindow;

async function openPanel() {
  await talkInChat(desk);
  await press('alt+shift+j');
  await desk.panelOf(callWindow);
}

describe('Alt+Shift+L, every letter in the homework field and none in the call', () => {
  it.each(times)('with the panel closed: %s', async () => {
    await talkInChat(desk);
    await log('panel closed');
  });

  it.each(times)('with the panel open: %s', async () => {
    await openPanel();
    await talkInChat(desk);
    await log('panel open');
  });

  it.each(times)('with the worker stopped: %s', async () => {
    await talkInChat(desk);
    await desk.stopWorker();
    await log('worker stopped');
  });

  it.each(times)('with the panel open and the worker stopped: %s', async () => {
    await openPanel();
    await talkInChat(desk);
    await desk.stopWorker();
    await log('panel open, worker stopped');
  });

  it.each(times)('pressed in our own window, for the panel of the call: %s', async () => {
    await openPanel();
    await desk.openOwnWindow();
    await log('pressed in our own window');
  });

  describe('beside a second window', () => {
    let other: string;
    let otherWindow: number;
    beforeAll(async () => {
      other = await desk.openWindow();
      otherWindow = await desk.windowOf(other);
    });
    afterAll(() => desk.close(other));

    it.each(times)('whose panel is open, and still is afterwards with its draft: %s', async () => {
      await desk.bringForward(other);
      await press('alt+shift+j');
      await until('that panel has the keyboard', async () => (await desk.panelOf(otherWindow)).focused);
      await type('draft');
      await until('it has a draft', async () => (await desk.panelOf(otherWindow)).words.includes('draft'));
      await desk.bringForward();
      await talkInChat(desk);
      await log('panel open in another window');
      await until('the draft is still there', async () => (await desk.panelOf(otherWindow)).words.includes('draft'));
    });
  });
});

describe('Alt+Shift+L under the curtain, every letter in the one field there', () => {
  beforeAll(async () => {
    await talkInChat(desk);
    await press('alt+shift+u');
  });
  afterAll(() => press('alt+shift+u'));

  it.each(times)('with the panel closed: %s', async () => {
    await talkInChat(desk);
    await log('under the curtain');
  });

  it.each(times)('with the field open and half a word in it: %s', async () => {
    await talkInChat(desk);
    await log('under the curtain');
    await talkInChat(desk);
    await log('under the curtain, panel open');
  });

  it.each(times)('with the worker stopped: %s', async () => {
    await talkInChat(desk);
    await desk.stopWorker();
    await log('under the curtain, worker stopped');
  });
});

describe('opens and closes the panel', () => {
  it.each(times)('Alt+Shift+J: %s', async () => {
    await openPanel();
    await talkInChat(desk);
    await press('alt+shift+j');
    await until('the panel is closed', () => desk.surfaces().length === 0);
    expect((await desk.chat()).words).toBe('');
  });

  it.each(times)('a click on the toolbar: %s', async () => {
    await desk.clickToolbar();
    await until('the field has the keyboard', async () => (await desk.panelOf(callWindow)).focused);
    await desk.clickToolbar();
    await until('the panel is closed', () => desk.surfaces().length === 0);
  });
});

describe('Alt+Shift+K shows the card and blanks it, and no letter of it is in the call', () => {
  it.each(times.slice(0, 2))('from the call, the stage in a tab behind: %s', async () => {
    await desk.clickToolbar(); // whatever was stopped before, the worker is there
    const stage = await desk.openStage();
    try {
      await talkInChat(desk);
      await press('alt+shift+k');
      await until('the card is shown', async () => (await desk.cardsOn(stage)) === 1);
      await press('alt+shift+k');
      await until('the stage is black', async () => (await desk.cardsOn(stage)) === 0);
      expect((await desk.chat()).words).toBe('');
    } finally {
      await desk.close(stage);
    }
  });
});

describe('Alt+Shift+L in a popup of the call app, where no panel can be shown: the letters are in our own window', () => {
  const inOwnWindow = ({ own }: FieldSeen) => own;
  beforeAll(() => desk.moveCallToPopup());

  it.each(times)('not open yet: %s', async () => {
    await talkInChat(desk);
    await log('call in a popup', inOwnWindow, logHomeworkOnceThere);
  });

  it.each(times)('not open yet, the worker stopped: %s', async () => {
    await talkInChat(desk);
    await desk.stopWorker();
    await log('call in a popup, worker stopped', inOwnWindow, logHomeworkOnceThere);
  });

  it.each(times)('open already: %s', async () => {
    await press('alt+shift+l');
    await until('our own window has the keyboard', async () => (await desk.ownWindow()).focused);
    await desk.bringForward();
    await talkInChat(desk);
    await log('call in a popup, our own window open', inOwnWindow);
  });
});
