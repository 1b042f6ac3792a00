import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, firstPage, launchChromium } from '../../scripts/browser/chromium.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { type DemoCall, startDemoCall } from '../../scripts/demo-call/server.ts';
import { alive } from './aparte.ts';
import { type Guard, watch } from './guard.ts';

interface Fixtures {
  /** An empty folder for this test's browser; the same again after a restart of the browser within the test. */
  profile: string;
  /** Further switches of the browser. */
  browserArgs: string[];
  /** A browser of its own for every test, with the built extension in it. */
  browserWithExtension: ExtensionBrowser;
  context: BrowserContext;
  extensionId: string;
  demoCall: DemoCall;
  /** The client's end of the call, in a tab behind. */
  clientPage: Page;
  /** The coach's end, in front and connected. */
  callPage: Page;
  /** The real side panel, beside the first tab: that of the call in a test that has one. A call is half of what a test costs. */
  panel: Page;
  /** On in every test. A test that provokes something on purpose empties the lists itself. */
  guard: Guard;
}

export const test = base.extend<Fixtures>({
  profile: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'aparte-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  browserArgs: [[], { option: true }],
  browserWithExtension: async ({ profile, browserArgs: args }, use) => {
    const browser = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true, args });
    await use(browser);
    await browser.context.close();
  },
  context: async ({ browserWithExtension }, use) => use(browserWithExtension.context),
  extensionId: async ({ browserWithExtension }, use) => use(browserWithExtension.extensionId),
  demoCall: async ({ browserName: _ }, use) => {
    const call = await startDemoCall({ small: true });
    await use(call);
    await call.close();
  },
  clientPage: async ({ context, demoCall }, use) => {
    await context.grantPermissions(['camera', 'microphone'], { origin: demoCall.origin });
    const page = await context.newPage();
    await page.goto(demoCall.clientUrl);
    await use(page);
  },
  callPage: async ({ context, demoCall, clientPage: _ }, use) => {
    const page = firstPage(context) ?? (await context.newPage());
    await page.goto(demoCall.coachUrl);
    await page.bringToFront();
    await expect(page.locator('#state')).toHaveAttribute('data-state', 'connected');
    await use(page);
  },
  panel: async ({ context, extensionId }, use) => {
    const panel = await openPanel(context, extensionId, firstPage(context) ?? (await context.newPage()));
    await alive(panel);
    await use(panel);
  },
  guard: [
    async ({ context, extensionId, demoCall }, use) => {
      const guard = await watch(context, extensionId, demoCall.origin);
      await use(guard);
      expect(guard.requests, 'requests that left the extension and the call').toEqual([]);
      expect(guard.errors, 'errors in the pages').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
