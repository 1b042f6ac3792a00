import { afterAll, beforeAll, describe, it } from 'vitest';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { besideCall } from '../support/beside-call.ts';
import { press } from '../support/keyboard.ts';
import { busyLoops } from '../support/load.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';

const report = new Report('chromium-busy');
const call = besideCall(report);
let rest: (() => void) | undefined;

beforeAll(() => {
  rest = busyLoops();
});
afterAll(() => rest?.());

describe('Alt+Shift+L on a machine with more to do than it can', () => {
  it.each(presses(20))('with the panel closed: %s', async () => {
    await talkInChat(call.desk);
    report.add('busy, panel closed', await logHomework(call.desk, call.inPanel));
  });

  it.each(presses(14))('with the panel open: %s', async () => {
    await call.openPanel();
    await talkInChat(call.desk);
    report.add('busy, panel open', await logHomework(call.desk, call.inPanel));
  });

  it.each(presses(8))('after the worker was killed: %s', async () => {
    await talkInChat(call.desk);
    await call.desk.killWorker();
    report.add('busy, worker killed', await logHomework(call.desk, call.inPanel));
  });

  describe('under the curtain', () => {
    beforeAll(async () => {
      await talkInChat(call.desk);
      await press('alt+shift+u');
    });
    afterAll(() => press('alt+shift+u'));

    it.each(presses(6))('with the panel closed: %s', async () => {
      await talkInChat(call.desk);
      report.add('busy, under the curtain', await logHomework(call.desk, call.inPanel));
    });
  });
});

it('no letter in the call', () => report.expectQuiet());
