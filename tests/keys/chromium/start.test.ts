import { afterAll, describe, it } from 'vitest';
import { startDemoCall } from '../../../scripts/demo-call/server.ts';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { Desk } from '../support/chromium.ts';
import { newProfile, startChromium } from '../support/chromium-browser.ts';
import { ownDisplay } from '../support/display.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';

const report = new Report('chromium-start');
afterAll(() => report.write());

describe('Alt+Shift+L as the first thing after the browser has started', () => {
  it.each(presses(3))('as soon as the coach has opened the call: %s', async () => {
    const stopDisplay = await ownDisplay();
    const server = await startDemoCall({ small: true });
    const { profile, remove } = await newProfile();
    const { devtools, stop } = await startChromium(profile, '.output/chrome-mv3');
    try {
      const desk = new Desk(devtools, server.coachUrl);
      await desk.openCallAlone();
      await talkInChat(desk);
      report.add('first press after the start', await logHomework(desk, ({ own }) => !own));
    } finally {
      await stop();
      await remove();
      await server.close();
      await stopDisplay();
    }
  });
});

it('no letter in the call', () => report.expectQuiet());
