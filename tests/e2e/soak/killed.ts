import type { BrowserContext } from '@playwright/test';
import { browserSession } from '../../../scripts/browser/chromium.ts';

/** Every process of a browser, its own first. */
async function processesOf(context: BrowserContext): Promise<number[]> {
  const session = await browserSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.sort((a) => (a.type === 'browser' ? -1 : 1)).map(({ id }) => id);
}

/** As when the power goes: no page hears of it. @returns does it, without anything to wait for before */
export async function killerOf(context: BrowserContext): Promise<() => Promise<void>> {
  const gone = context.waitForEvent('close', { timeout: 0 });
  const processes = await processesOf(context);
  return async () => {
    for (const id of processes) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    }
    await gone;
  };
}
