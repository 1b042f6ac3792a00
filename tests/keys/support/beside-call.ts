import { afterAll, beforeAll, beforeEach } from 'vitest';
import { talkInChat } from './attempt.ts';
import { type Desk, sitDown } from './chromium.ts';
import { press } from './keyboard.ts';
import type { Report } from './report.ts';
import type { FieldSeen } from './watch.ts';

interface BesideCall {
  desk: Desk;
  /** The browser's id of the window of the call. */
  window: number;
  /** The field that is meant: the one in the panel beside the call. */
  inPanel(field: FieldSeen): boolean;
  openPanel(): Promise<void>;
}

/** A coach's desk with a call for the tests of one file, tidy before each; there from the first test on. Its report is written at the end. */
export function besideCall(report: Report): BesideCall {
  let leave: (() => Promise<void>) | undefined;
  const call = {
    inPanel: ({ own, windowId }: FieldSeen) => !own && windowId === call.window,
    async openPanel() {
      await talkInChat(call.desk);
      await press('alt+shift+j');
      await call.desk.panelOf(call.window);
    },
  } as BesideCall;

  beforeAll(async () => {
    ({ desk: call.desk, leave } = await sitDown());
    call.window = await call.desk.windowOf();
  });
  afterAll(async () => {
    await report.write();
    await leave?.();
  });
  beforeEach(() => call.desk.clear());
  return call;
}
