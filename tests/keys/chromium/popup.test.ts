import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { type Desk, sitDown } from '../support/chromium.ts';
import { press } from '../support/keyboard.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';
import { until } from '../support/until.ts';
import type { FieldSeen } from '../support/watch.ts';

const report = new Report('chromium-popup');
let desk: Desk;
let leave: (() => Promise<void>) | undefined;

beforeAll(async () => {
  ({ desk, leave } = await sitDown());
  const callWindow = await desk.windowOf();
  await talkInChat(desk);
  await press('alt+shift+j'); // the coach has Aparté open, as before any call
  await desk.panelOf(callWindow);
});
afterAll(async () => {
  await report.write();
  await leave?.();
});

const inOwnWindow = ({ own }: FieldSeen) => own;

describe('Alt+Shift+L in a popup of the call app, where no panel can be shown: the letters are in our own window', () => {
  beforeAll(() => desk.moveCallToPopup());

  it.each(presses(10))('which waits out of sight from the moment the popup has the focus: %s', async () => {
    await desk.clear();
    await desk.callFromElsewhere();
    await talkInChat(desk);
    await until('our own window is ready', async () => (await desk.ownWindowState()) === 'minimized');
    report.add('call in a popup', await logHomework(desk, inOwnWindow));
    expect(await desk.ownWindowState()).toBe('normal');
  });

  it.each(presses(10))('which is open behind it: %s', async () => {
    await desk.bringForward();
    await talkInChat(desk);
    report.add('call in a popup, own window open', await logHomework(desk, inOwnWindow));
  });

  it.each(presses(4))('after the worker was killed: %s', async () => {
    await desk.bringForward();
    await talkInChat(desk);
    await desk.killWorker();
    report.add('call in a popup, worker killed', await logHomework(desk, inOwnWindow));
  });
});
