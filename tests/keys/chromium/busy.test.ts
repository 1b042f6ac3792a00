import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { type Desk, sitDown } from '../support/chromium.ts';
import { press } from '../support/keyboard.ts';
import { busyLoops } from '../support/load.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';
import type { FieldSeen } from '../support/watch.ts';

const report = new Report('chromium-busy');
let desk: Desk;
let leave: (() => Promise<void>) | undefined;
let rest: (() => void) | undefined;
let callWindow: number;

beforeAll(async () => {
  ({ desk, leave } = await sitDown());
  callWindow = await desk.windowOf();
  rest = busyLoops();
});
afterAll(async () => {
  rest?.();
  await report.write();
  await leave?.();
});
beforeEach(() => desk.clear());

const inCallPanel = ({ own, windowId }: FieldSeen) => !own && windowId === callWindow;

async function openPanel() {
  await talkInChat(desk);
  await press('alt+shift+j');
  await desk.panelOf(callWindow);
}

describe('Alt+Shift+L on a machine with more to do than it can', () => {
  it.each(presses(5))('with the panel closed: %s', async () => {
    await talkInChat(desk);
    report.add('busy, panel closed', await logHomework(desk, inCallPanel));
  });

  it.each(presses(4))('with the panel open: %s', async () => {
    await openPanel();
    await talkInChat(desk);
    report.add('busy, panel open', await logHomework(desk, inCallPanel));
  });

  it.each(presses(2))('after the worker was killed: %s', async () => {
    await talkInChat(desk);
    await desk.killWorker();
    report.add('busy, worker killed', await logHomework(desk, inCallPanel));
  });

  describe('under the curtain', () => {
    beforeAll(async () => {
      await talkInChat(desk);
      await press('alt+shift+u');
    });
    afterAll(() => press('alt+shift+u'));

    it.each(presses(2))('with the panel closed: %s', async () => {
      await talkInChat(desk);
      report.add('busy, under the curtain', await logHomework(desk, inCallPanel));
    });
  });
});

it('no letter in the call', () => report.expectQuiet());
