import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from './find.ts';

export interface ChromiumOptions {
  /** The profile folder; what the extension stored is kept there from one run to the next. */
  profile: string;
  /** The built extension, an absolute path; or the id of one that the profile brings, as if from a store: its updates come, too. */
  build: string | { installed: string };
  headless?: boolean;
  args?: string[];
  /** Addresses outside this machine do not even resolve: for tests. */
  offline?: boolean;
}

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
}

/** Two peers on a machine with no network still find each other, and no fake camera asks for a permission or makes a sound. */
const callFlags = ['--use-fake-device-for-media-stream', '--allow-loopback-in-peer-connection', '--mute-audio'];

const quietFlags = ['--disable-quic', '--disable-domain-reliability', '--disable-client-side-phishing-detection', '--no-pings'];

/** What Playwright sets and what would keep an extension from being installed from its profile, and updated. */
const againstInstalling = ['--disable-default-apps', '--disable-background-networking'];

const offlineFlag = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Starts Chromium, Chrome or Edge with the extension in it, as a person would have it: a real window with a real panel. */
export async function launchChromium(options: ChromiumOptions): Promise<ExtensionBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found (set APARTE_CHROMIUM to its path).');
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'; // without it the panel opens, and Playwright never hears of it
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headless ?? false,
    viewport: null, // else the panel, 360 px wide, is told that it has 1280
    chromiumSandbox: process.getuid?.() !== 0, // Chromium's sandbox does not start as root
    ignoreDefaultArgs: ['--disable-extensions', ...(typeof options.build === 'string' ? [] : againstInstalling)],
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      '--enable-unsafe-extension-debugging',
      ...callFlags,
      ...quietFlags,
      ...(options.offline ? [offlineFlag] : []),
      ...(options.args ?? []),
    ],
  });
  try {
    await placeWindow(context);
    const { build } = options;
    return {
      context,
      extensionId: typeof build === 'string' ? await loadExtension(context, build) : await started(context, build.installed),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** The page that the browser began with: not one of ours, such as that which keeps the worker awake. */
export const firstPage = (context: BrowserContext): Page | undefined =>
  context.pages().find((page) => !page.url().startsWith('chrome-extension:'));

/** The first window's size and place. `--window-size` would give them to every later window too, whatever size it asks for. */
export async function placeWindow(context: BrowserContext): Promise<void> {
  const page = firstPage(context) ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { left: 0, top: 0, width: 1400, height: 900 } });
  await session.detach();
}

/**
 * Loads the extension over the debugging pipe: branded Chrome ignores `--load-extension` since 137. It has to be
 * loaded at every start, but its data stays in the profile because the manifest's key gives it the same id.
 */
export async function loadExtension(context: BrowserContext, build: string): Promise<string> {
  const session = await browserSession(context);
  const loaded: unknown = await session.send('Extensions.loadUnpacked' as never, { path: build } as never);
  const { id } = loaded as { id: string };
  return started(context, id);
}

/** Until the extension's worker is there. @returns its id */
async function started(context: BrowserContext, id: string): Promise<string> {
  const own = (url: string) => new URL(url).host === id;
  if (!context.serviceWorkers().some((worker) => own(worker.url()))) {
    await context.waitForEvent('serviceworker', (worker) => own(worker.url()));
  }
  return id;
}

/** A debugging session with the browser itself rather than with one page. */
export function browserSession(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  return browser.newBrowserCDPSession();
}
