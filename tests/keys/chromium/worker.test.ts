import { setTimeout as leftAlone } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { besideCall } from '../support/beside-call.ts';
import { press } from '../support/keyboard.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';
import { until } from '../support/until.ts';

const report = new Report('chromium-worker');
/** Chromium ends a worker after 30 s without work; nothing here debugs it, which would keep it awake. */
const UNTOUCHED = 45_000;
const call = besideCall(report);

describe('Alt+Shift+L after a while in which nobody touched the browser', () => {
  it.each(presses(2))('with the panel closed: %s', async () => {
    await talkInChat(call.desk);
    await leftAlone(UNTOUCHED); // the case itself, no wait for something
    report.add('left alone, panel closed', await logHomework(call.desk, call.inPanel));
  });

  it.each(presses(2))('with the panel open: %s', async () => {
    await call.openPanel();
    await talkInChat(call.desk);
    await leftAlone(UNTOUCHED);
    report.add('left alone, panel open', await logHomework(call.desk, call.inPanel));
  });
});

describe('Alt+Shift+L after the worker was killed', () => {
  it.each(presses(12))('with the panel closed: %s', async () => {
    await talkInChat(call.desk);
    await call.desk.killWorker();
    report.add('worker killed, panel closed', await logHomework(call.desk, call.inPanel));
  });

  it.each(presses(8))('with the panel open: %s', async () => {
    await call.openPanel();
    await talkInChat(call.desk);
    await call.desk.killWorker();
    report.add('worker killed, panel open', await logHomework(call.desk, call.inPanel));
  });

  it.each(presses(4))('under the curtain: %s', async () => {
    await talkInChat(call.desk);
    await press('alt+shift+u');
    await call.desk.killWorker();
    report.add('worker killed, under the curtain', await logHomework(call.desk, call.inPanel));
    await press('alt+shift+u');
    await until('the curtain is lifted', async () => (await call.desk.panelOf(call.window)).words === '');
  });
});

it('no letter in the call', () => report.expectQuiet());
