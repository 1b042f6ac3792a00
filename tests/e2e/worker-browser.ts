import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { browserSession, type ExtensionBrowser, launchChromium, loadExtension, placeWindow } from '../../scripts/browser/chromium.ts';

const build = resolve('.output/chrome-mv3');

interface OpenBrowser extends ExtensionBrowser {
  profile: string;
}

/**
 * One browser for all tests of a worker: a start costs more than most tests do. Before each test the extension is taken out of it, with
 * all that it ever kept or was allowed, and installed anew, beside one empty tab. After a test that failed the runner takes another
 * worker, and with it another browser.
 */
export class WorkerBrowser {
  readonly #args: string[];
  #open: OpenBrowser | undefined;

  constructor(args: string[]) {
    this.#args = args;
  }

  /** The browser as after its first start. */
  async asNew(): Promise<OpenBrowser> {
    if (this.#open && !(await emptied(this.#open))) await this.close();
    if (this.#open) await loadExtension(this.#open.context, build);
    else this.#open = await launch(this.#args);
    return this.#open;
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    const { context, profile } = this.#open;
    this.#open = undefined;
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function launch(args: string[]): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'aparte-e2e-'));
  return { ...(await launchChromium({ profile, build, headless: true, offline: true, args })), profile };
}

/** Leaves one window with an empty tab. @returns whether the browser can be used again */
async function emptied({ context, extensionId }: OpenBrowser): Promise<boolean> {
  if (!context.browser()?.isConnected()) return false; // the test closed it, or killed it
  for (const event of ['console', 'page', 'request', 'weberror']) context.removeAllListeners(event);
  const tab = await context.newPage(); // in the same window: another one costs as much as all the rest
  if (!(await hasRealClock(tab)) || !(await uninstalled(context, extensionId))) return false;
  await Promise.all(context.pages().map((page) => (page === tab ? undefined : page.close())));
  await Promise.all([context.clearPermissions(), context.clearCookies(), placeWindow(context)]);
  return true;
}

/** @returns false where the worker does not end: it was just about to start */
async function uninstalled(context: BrowserContext, extensionId: string): Promise<boolean> {
  const workers = context.serviceWorkers().filter((worker) => new URL(worker.url()).host === extensionId);
  const gone = Promise.all(workers.map((worker) => worker.waitForEvent('close', { timeout: 5_000 })));
  const session = await browserSession(context);
  await session.send('Extensions.uninstall' as never, { id: extensionId } as never);
  await session.detach();
  return gone.then(
    () => true,
    () => false,
  );
}

/** `page.clock` puts its clock into every new page of the browser, for good: Playwright has no way to take it out again. */
const hasRealClock = (page: Page): Promise<boolean> =>
  page.evaluate(() => Function.prototype.toString.call(Date).includes('[native code]')); // its own `toString` pretends
