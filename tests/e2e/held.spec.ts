import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { firstPage, launchChromium } from '../../scripts/browser/chromium.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { alive, choosePerson, endAndGoOn, entry, field, logFor, logKey, screen } from './aparte.ts';
import { FIRST, lookForUpdates, NEWER, openStore, type Store } from './updating.ts';

// Real updates: Chromium finds a newer version, downloads it, and tells the worker; nothing is dispatched by hand.

interface Fixtures {
  store: Store;
  context: BrowserContext;
  /** Opens the panel beside the first tab. */
  open(): Promise<Page>;
}

const test = base.extend<Fixtures>({
  store: async ({ browserName: _ }, use, info) => {
    const store = await openStore(info.outputPath('store'));
    await use(store);
    store.close();
  },
  context: async ({ store }, use) => {
    const build = { installed: store.extensionId };
    const { context } = await launchChromium({ profile: store.profile, build, headless: true, offline: true });
    await use(context);
    await context.close();
  },
  open: async ({ context, store }, use) => {
    await use(async () => {
      const panel = await openPanel(context, store.extensionId, firstPage(context) as Page);
      await alive(panel);
      return panel;
    });
  },
});

test.describe.configure({ timeout: 120_000 });

/** So long after a page has gone the worker has looked whether that was the last. In milliseconds. */
const LOOKS_WITHIN = 1_500;

const ready = (page: Page) => page.getByText('A newer Aparté is ready.');
const clock = (page: Page) => page.getByRole('button', { name: /End the session/ });

/** What the worker has been told, and the version that it is. */
const told = (page: Page) =>
  page.evaluate(async () => {
    const { runtime, storage } = (globalThis as unknown as { chrome: typeof browserApi }).chrome;
    return [runtime.getManifest().version, (await storage.session.get('updateReady')).updateReady];
  });
declare const browserApi: {
  runtime: { getManifest(): { version: string } };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
};

async function updateFound(context: BrowserContext, store: Store, page: Page): Promise<void> {
  store.publish();
  await lookForUpdates(context, store.extensionId);
  await expect.poll(() => told(page), { timeout: 60_000 }).toEqual([FIRST, NEWER]);
}

test('an update found in a call waits and is not said; after it, one line; the coach restarts, nothing is lost, it is said once', async ({
  context,
  store,
  open,
}) => {
  const panel = await open();
  await logFor(panel, 'Marie', 'call the baker');
  await expect(clock(panel)).toBeVisible();
  await updateFound(context, store, panel);
  await expect(ready(panel)).toHaveCount(0);
  await expect(clock(panel)).toBeVisible();

  await endAndGoOn(panel);
  await expect(ready(panel)).toBeVisible();
  await logFor(panel, 'Paul', 'walk');
  await expect(clock(panel)).toBeVisible();
  await expect(ready(panel)).toHaveCount(0); // in a call nothing is said

  await endAndGoOn(panel);
  await field(panel).fill('half a name');
  const restarted = context.waitForEvent('serviceworker');
  const gone = panel.waitForEvent('close');
  await panel.getByRole('button', { name: 'Restart now' }).focus();
  await panel.keyboard.press('Enter').catch(() => undefined); // the page goes with it
  await Promise.all([gone, restarted]);

  const after = await open();
  expect(await told(after)).toEqual([NEWER, undefined]);
  await expect(field(after)).toHaveValue('half a name');
  const came = after.getByText(`this is version ${NEWER}`);
  await expect(came).toBeVisible();
  await after.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(came).toHaveCount(0);
  await after.reload();
  await alive(after);
  await expect(screen(after, 'who')).toBeVisible();
  await expect(came).toHaveCount(0);
});

test('with nobody in a call it comes by itself when the last page of ours is closed, and is said at the next opening', async ({
  context,
  store,
  open,
}) => {
  const panel = await open();
  await logFor(panel, 'Marie', 'call the baker');
  await endAndGoOn(panel);
  await updateFound(context, store, panel);
  await expect(ready(panel)).toBeVisible();
  await panel.reload(); // that is no closing
  await alive(panel);
  await new Promise((later) => setTimeout(later, LOOKS_WITHIN));
  await expect(ready(panel)).toBeVisible();
  const restarted = context.waitForEvent('serviceworker');
  await panel.close();
  await restarted;
  const after = await open();
  expect(await told(after)).toEqual([NEWER, undefined]);
  await expect(after.getByText(`this is version ${NEWER}`)).toBeVisible();
  await logFor(after, 'Paul', 'walk');
  await endAndGoOn(after);
  await expect(after.getByText(`this is version ${NEWER}`)).toHaveCount(0); // seen before the call
});

test('while the stage is open it waits; closed, it is said', async ({ context, store, open }) => {
  const panel = await open();
  await logFor(panel, 'Marie', 'call the baker');
  const stage = await context.newPage();
  await stage.goto(`chrome-extension://${store.extensionId}/stage.html`);
  await updateFound(context, store, panel);
  await expect(panel.locator('.cue-only')).toBeVisible();
  await expect(ready(panel)).toHaveCount(0);
  expect(await told(stage)).toEqual([FIRST, NEWER]);
  await stage.close();
  await expect(clock(panel)).toBeVisible();
  await endAndGoOn(panel);
  await expect(ready(panel)).toBeVisible();
});

// Chromium itself would install it once the worker has been idle for half a minute; under a debugger a worker never is.
test('the panel closed in a call: we do not restart, and the clock runs on; closed after the call, we do', async ({
  context,
  store,
  open,
}) => {
  const panel = await open();
  await logFor(panel, 'Marie', 'call the baker');
  await updateFound(context, store, panel);
  await panel.close();
  await new Promise((later) => setTimeout(later, LOOKS_WITHIN));
  const again = await open();
  expect(await told(again)).toEqual([FIRST, NEWER]);
  const restarted = context.waitForEvent('serviceworker');
  await endAndGoOn(again);
  await expect(ready(again)).toBeVisible();
  await again.close();
  await restarted;
  const after = await open();
  expect(await told(after)).toEqual([NEWER, undefined]);
  await choosePerson(after, 'Marie');
  await logKey(after);
  await expect(entry(after, 'call the baker')).toBeVisible();
});
