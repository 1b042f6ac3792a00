import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Bidi } from '../../../scripts/browser/bidi.ts';
import { type Firefox, type FirefoxOptions, launchFirefox } from '../../../scripts/browser/firefox.ts';
import { BrowserWindow } from './chrome.ts';
import { Page } from './page.ts';
import { Sidebar } from './sidebar.ts';
import { until } from './until.ts';
import { startWatching, whatWasSeen } from './watch.ts';

interface Tree {
  contexts: { context: string; url: string }[];
}

/** A fresh profile folder; `remove` it when no browser uses it any more. */
export async function newProfile(): Promise<{ profile: string; remove(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'aparte-firefox-'));
  return { profile, remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts Firefox with the built extension on that profile; launched again on the same one it finds what was stored there. */
export async function launchFox(profile: string, options: Partial<FirefoxOptions> = {}): Promise<Fox> {
  const firefox = await launchFirefox({ profile, build: resolve('.output/firefox-mv3'), ...options });
  const window = await BrowserWindow.first(firefox.bidi);
  await startWatching(window);
  return new Fox(firefox, window);
}

export class Fox {
  readonly #firefox: Firefox;
  /** For what only Firefox's own window can do. */
  readonly window: BrowserWindow;
  readonly sidebar: Sidebar;

  constructor(firefox: Firefox, window: BrowserWindow) {
    this.#firefox = firefox;
    this.window = window;
    this.sidebar = new Sidebar(window);
  }

  get bidi(): Bidi {
    return this.#firefox.bidi;
  }

  /** Opens a page of ours (`notebook.html`) or another (`http://127.0.0.1…`) in a new tab, and comes back when it is loaded. */
  async open(where: string): Promise<Page> {
    const url = where.startsWith('http') ? where : `${this.#firefox.extensionOrigin}/${where}`;
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = new Page(this.bidi, context);
    // Waiting for the load is not implemented for pages of an add-on: it ends in an error although the page is there.
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    await page.until(`${url} is loaded`, (wanted: string) => location.href === wanted && document.readyState === 'complete', url);
    return page;
  }

  /** What a click into the page of a tab does, from the sidebar: the tab has the keyboard. */
  async focusTab(page: Page): Promise<void> {
    await page.activate();
    await this.window.run('window.focus(); gBrowser.selectedBrowser.focus();');
    await page.until('the tab has the keyboard', () => document.hasFocus());
  }

  /** A page that something else opened, in a tab or a window of its own: the one whose address ends so. */
  async find(addressEnd: string): Promise<Page> {
    return until(`a page at …${addressEnd}`, async () => (await this.findAll(addressEnd))[0]);
  }

  async findAll(addressEnd: string): Promise<Page[]> {
    const { contexts } = await this.bidi.send<Tree>('browsingContext.getTree');
    return contexts.filter(({ url }) => url.endsWith(addressEnd)).map(({ context }) => new Page(this.bidi, context));
  }

  /** A click on the toolbar button, which brings its window forward; opens the sidebar, or closes it. */
  async clickToolbar(): Promise<void> {
    await this.window.run('window.focus();');
    await until('the window is in front', () => this.window.run('return Services.focus.activeWindow === window;'));
    await this.window.run('await action.triggerAction(window);');
  }

  /**
   * With it our own window is made ready, if there is none: a window being made takes the keyboard for a moment, and gives it back before
   * a coach has so much as seen the sidebar.
   */
  async openSidebar(): Promise<Sidebar> {
    const ready = await this.#ownWindow();
    if (!(await this.sidebar.isOpen())) await this.clickToolbar();
    await until('the sidebar is open', () => this.sidebar.isOpen());
    await this.sidebar.see('.person'); // the field alone would be there before its components are
    if (!ready) {
      await until('our own window is ready, out of sight', async () => (await this.#ownWindow()) === 'minimized');
      await until('the browser’s window has the keyboard', () => this.window.run('return Services.focus.activeWindow === window;'));
    }
    return this.sidebar;
  }

  #ownWindow(): Promise<'minimized' | 'shown' | undefined> {
    return this.window.run(`
      const windows = [...Services.wm.getEnumerator('navigator:browser')];
      const own = windows.find(({ closed, gBrowser }) => !closed && gBrowser?.currentURI.spec.endsWith('/sidepanel.html?own'));
      return own && (own.windowState === own.STATE_MINIMIZED ? 'minimized' : 'shown');`);
  }

  /** Closes the sidebar and opens it again: its page is another one then. */
  async reopenSidebar(): Promise<Sidebar> {
    await this.clickToolbar();
    await until('the sidebar is closed', async () => !(await this.sidebar.isOpen()));
    return this.openSidebar();
  }

  /** Pressed again and again, as nobody's finger could: the log-homework key without its keyboard. */
  pressLogHomework(times = 1): Promise<void> {
    return this.#pressKey('L', times);
  }

  pressCurtain(): Promise<void> {
    return this.#pressKey('U', 1);
  }

  /** Shows or blanks the card. */
  pressStage(): Promise<void> {
    return this.#pressKey('K', 1);
  }

  async #pressKey(letter: string, times: number): Promise<void> {
    await this.window.run(`
      const [shortcut] = [...document.querySelectorAll('key')].filter((key) => key.getAttribute('key') === '${letter}' && key.parentNode.id.includes('aparte'));
      for (let pressed = 0; pressed < ${times}; pressed++) shortcut.doCommand();`);
  }

  /** Our own small window, with the caret in its field. */
  async openOwnWindow(): Promise<Page> {
    await until('the key is there', () =>
      this.window.run('return [...document.querySelectorAll("key")].some((key) => key.parentNode.id.includes("aparte"));'),
    );
    await this.pressLogHomework();
    const own = await this.find('sidepanel.html?own');
    await own.see('.person');
    await own.until('the caret is in the field', () => document.hasFocus() && document.activeElement?.id === 'homework');
    return own;
  }

  /** What the browser does by itself when nothing has happened for half a minute. */
  async stopEventPage(): Promise<void> {
    await this.window.run('await extension.terminateBackground();');
  }

  /** Until a page of ours has brought it back, as one does that is open. */
  async eventPageBack(): Promise<void> {
    await until('the event page runs again', () => this.window.run("return extension.backgroundState === 'running';"));
  }

  /** Fails when a page of ours threw, or anything left this machine. */
  async expectQuiet(): Promise<void> {
    const { errors, requests } = await whatWasSeen(this.window);
    if (errors.length > 0) throw new Error(`Uncaught in a page of ours:\n${errors.join('\n')}`);
    if (requests.length > 0) throw new Error(`These requests left this machine:\n${requests.join('\n')}`);
  }

  /** The power goes out: nothing is written, nobody is told. */
  async kill(): Promise<void> {
    const processId = await this.window.run<number>('return Services.appinfo.processID;');
    process.kill(processId, 'SIGKILL');
    await this.#firefox.closed;
  }

  /** The ordinary end, after which nothing may have gone wrong. */
  async close(): Promise<void> {
    try {
      await this.expectQuiet();
    } finally {
      await this.#firefox.close();
    }
  }
}
