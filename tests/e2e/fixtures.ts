import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, firstPage } from '../../scripts/browser/chromium.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { type DemoCall, startDemoCall } from '../../scripts/demo-call/server.ts';
import { alive } from './aparte.ts';
import { type Guard, watch } from './guard.ts';
import { WorkerBrowser } from './worker-browser.ts';

interface Fixtures {
  /** The browser as after its first start, with the built extension in it. A test may close it: the next one gets another. */
  browserWithExtension: ExtensionBrowser & { profile: string };
  /** The folder of this test's browser; the same again after a restart of the browser within the test. */
  profile: string;
  context: BrowserContext;
  extensionId: string;
  demoCall: DemoCall;
  /** The client's end of the call, in a tab behind. */
  clientPage: Page;
  /** The coach's end, in front and connected. */
  callPage: Page;
  /** The first tab, in which nothing is: enough where the panel is only to stand beside something. */
  tab: Page;
  /** The real side panel, beside the first tab: that of the call in a test that has one. A call is half of what a test costs. */
  panel: Page;
  /** On in every test. A test that provokes something on purpose empties the lists itself. */
  guard: Guard;
}

interface WorkerFixtures {
  /** Further switches of the browser, for all tests of a file. */
  browserArgs: string[];
  workerBrowser: WorkerBrowser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  browserArgs: [[], { option: true, scope: 'worker' }],
  workerBrowser: [
    async ({ browserArgs }, use) => {
      const browser = new WorkerBrowser(browserArgs);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  browserWithExtension: async ({ workerBrowser }, use) => use(await workerBrowser.asNew()),
  profile: async ({ browserWithExtension }, use) => use(browserWithExtension.profile),
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
  tab: async ({ context }, use) => use(firstPage(context) ?? (await context.newPage())),
  callPage: async ({ tab, demoCall, clientPage: _ }, use) => {
    await tab.goto(demoCall.coachUrl);
    await tab.bringToFront();
    await expect(tab.locator('#state')).toHaveAttribute('data-state', 'connected');
    await use(tab);
  },
  panel: async ({ context, extensionId, tab }, use) => {
    const panel = await openPanel(context, extensionId, tab);
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
