import { afterAll, beforeAll, describe, it } from 'vitest';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { type Desk, sitDown } from '../support/chromium.ts';
import { press } from '../support/keyboard.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';
import type { FieldSeen } from '../support/watch.ts';

const report = new Report('chromium-popup');
/** Whether it is ready in time is a figure. */
const made = new Report('chromium-popup-made');
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
  await made.write();
  await leave?.();
});

const inOwnWindow = ({ own }: FieldSeen) => own;

describe('Alt+Shift+L in a popup of the call app, where no panel can be shown: the letters are in our own window', () => {
  beforeAll(() => desk.moveCallToPopup());

  it('which was made ready when the popup got the focus', async () => {
    await desk.callFromElsewhere();
    await talkInChat(desk);
    made.add('call in a popup', await logHomework(desk, inOwnWindow));
  });

  it.each(presses(10))('which is open behind it: %s', async () => {
    await desk.bringForward();
    await talkInChat(desk);
    report.add('call in a popup, own window open', await logHomework(desk, inOwnWindow));
  });

  it.each(presses(6))('after the worker was killed: %s', async () => {
    await desk.bringForward();
    await talkInChat(desk);
    await desk.killWorker();
    report.add('call in a popup, worker killed', await logHomework(desk, inOwnWindow));
  });
});

it('no letter in the call', () => report.expectQuiet());
