// `npm start`: the extension in a browser, beside a call. `npm start -- --check`: the same where nobody looks, and a verdict.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hasDisplay, startDisplay } from './browser/display.ts';
import { findBrowser } from './browser/find.ts';
import { ensureInstalled } from './browser/packages.ts';
import { startDemoCall } from './demo-call/server.ts';
import { build } from './run.ts';
import { openInChromium } from './start/chromium.ts';
import { openInFirefox } from './start/firefox.ts';
import type { Session } from './start/session.ts';

const check = process.argv.includes('--check');
const tidyUp: (() => Promise<unknown>)[] = [];
const stopped = new Promise<void>((stop, fail) => {
  const stopNow = () => (check ? fail(new Error('the check was interrupted')) : stop());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopNow);
});

try {
  await Promise.race([check ? checkOnce() : stayOpen(), stopped]);
} catch (error) {
  console.error(check ? `Not working: ${(error as Error).message}` : (error as Error).message);
  process.exitCode = 1;
} finally {
  for (const step of tidyUp.reverse()) await step();
}
process.exit(); // a start that was stopped half-way would go on

async function stayOpen(): Promise<void> {
  if (!hasDisplay()) throw new Error('There is no display here: run this on a desktop, or "npm start -- --check" to try it without one.');
  const { session, browser } = await open(resolve('.profile'));
  console.log(`Aparté is open in ${browser}, beside a demo call. What you write is kept in .profile/ until you delete it.`);
  console.log('Close the browser or press Ctrl+C to stop.');
  await session.closed;
}

async function checkOnce(): Promise<void> {
  if (process.platform === 'linux') {
    ensureInstalled('xvfb', 'openbox');
    const display = await startDisplay();
    tidyUp.push(display.stop);
    process.env.DISPLAY = display.name;
    delete process.env.WAYLAND_DISPLAY;
  }
  const profile = await mkdtemp(join(tmpdir(), 'aparte-'));
  tidyUp.push(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const { session, browser } = await open(profile);
  console.log(`Working in ${browser}: ${await session.check()}.`);
}

/** Chromium and its family first: there the panel can have the caret. Firefox where it is the only browser, or with --firefox. */
async function open(profile: string): Promise<{ session: Session; browser: string }> {
  const firefox = process.argv.includes('--firefox') || (!findBrowser('chromium') && findBrowser('firefox') !== undefined);
  ensureInstalled(firefox ? 'firefox' : 'chromium', 'fonts');
  await build(firefox ? 'firefox' : 'chrome');
  const call = await startDemoCall();
  tidyUp.push(call.close);
  const session = firefox
    ? await openInFirefox({ profile: join(profile, 'firefox'), call })
    : await openInChromium({ profile: join(profile, 'chromium'), call });
  tidyUp.push(session.close);
  return { session, browser: firefox ? 'Firefox' : 'Chromium' };
}
