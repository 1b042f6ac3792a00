import { setTimeout as leftAlone } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { type Desk, sitDown } from '../support/chromium.ts';
import { press } from '../support/keyboard.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';
import { until } from '../support/until.ts';
import type { FieldSeen } from '../support/watch.ts';

const report = new Report('chromium-worker');
/** Chromium ends a worker after 30 s without work; nothing here debugs it, which would keep it awake. */
const UNTOUCHED = 45_000;
let desk: Desk;
let leave: (() => Promise<void>) | undefined;
let callWindow: number;

beforeAll(async () => {
  ({ desk, leave } = await sitDown());
  callWindow = await desk.windowOf();
});
afterAll(async () => {
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

describe('Alt+Shift+L after a while in which nobody touched the browser', () => {
  it.each(presses(2))('with the panel closed: %s', async () => {
    await talkInChat(desk);
    await leftAlone(UNTOUCHED); // the case itself, no wait for something
    report.add('left alone, panel closed', await logHomework(desk, inCallPanel));
  });

  it.each(presses(2))('with the panel open: %s', async () => {
    await openPanel();
    await talkInChat(desk);
    await leftAlone(UNTOUCHED);
    report.add('left alone, panel open', await logHomework(desk, inCallPanel));
  });
});

describe('Alt+Shift+L after the worker was killed', () => {
  it.each(presses(4))('with the panel closed: %s', async () => {
    await talkInChat(desk);
    await desk.killWorker();
    report.add('worker killed, panel closed', await logHomework(desk, inCallPanel));
  });

  it.each(presses(2))('with the panel open: %s', async () => {
    await openPanel();
    await talkInChat(desk);
    await desk.killWorker();
    report.add('worker killed, panel open', await logHomework(desk, inCallPanel));
  });

  it.each(presses(2))('under the curtain: %s', async () => {
    await talkInChat(desk);
    await press('alt+shift+u');
    await desk.killWorker();
    report.add('worker killed, under the curtain', await logHomework(desk, inCallPanel));
    await press('alt+shift+u');
    await until('the curtain is lifted', async () => (await desk.panelOf(callWindow)).words === '');
  });
});

it('no letter in the call', () => report.expectQuiet());
