import { startDemoCall } from '../../../scripts/demo-call/server.ts';
import { type Fox, launchFox, newProfile } from '../../firefox/harness/fox.ts';
import { Page } from '../../firefox/harness/page.ts';
import type { Eyes } from './attempt.ts';
import { ownDisplay } from './display.ts';
import type { Point } from './keyboard.ts';
import { until } from './until.ts';
import { type FieldSeen, listen, seeChat, seeField } from './watch.ts';

/** The extension's own API, in its pages. */
declare const browser: { storage: { local: { set(kept: object): Promise<void> } } };

const ownWindow = 'sidepanel.html?own';

/** A coach's desk: a headed Firefox with the extension and a real call, both ends of it on this machine. */
export async function sitDown(): Promise<{ desk: FirefoxDesk; leave(): Promise<void> }> {
  const stopDisplay = await ownDisplay();
  const server = await startDemoCall({ small: true });
  const { profile, remove } = await newProfile();
  const fox = await launchFox(profile, { headless: false });
  await fox.window.run('window.moveTo(0, 0); window.resizeTo(1000, 700);');
  const client = await fox.open(server.clientUrl);
  const desk = new FirefoxDesk(fox, await fox.open(server.coachUrl), server.coachUrl);
  await desk.callConnected();
  return {
    desk,
    async leave() {
      await client.close();
      await fox.close();
      await server.close();
      await remove();
      await stopDisplay();
    },
  };
}

export class FirefoxDesk implements Eyes {
  readonly fox: Fox;
  readonly #coachUrl: string;
  #call: Page;
  #second: Page | undefined;

  constructor(fox: Fox, call: Page, coachUrl: string) {
    this.fox = fox;
    this.#call = call;
    this.#coachUrl = coachUrl;
  }

  chat() {
    return this.#call.ask(seeChat);
  }

  /** In our own window: Firefox's sidebar is beside the point here, because no key gets into it. */
  async fields(): Promise<FieldSeen[]> {
    const pages = await this.fox.findAll(ownWindow);
    const seen = await Promise.all(pages.map((page) => page.ask(seeField).catch(stillOpening)));
    return seen.filter((field) => field !== undefined);
  }

  async ownWindowFocused(): Promise<void> {
    const there = () => document.hasFocus() && performance.getEntriesByName('caret-ready').length > 0;
    const focused = async () => (await (await this.fox.findAll(ownWindow))[0]?.ask(there).catch(stillOpening)) === true;
    await until('our own window has the keyboard', focused).catch(async (error: Error) => {
      throw new Error(`${error.message}; seen: ${JSON.stringify(await this.fields())}`);
    });
  }

  /** It is there and minimized, with its components alive. */
  async ownWindowReady(): Promise<boolean> {
    const [own] = await this.fox.findAll(ownWindow);
    const ready = () => document.hidden && performance.getEntriesByName('caret-ready').length > 0;
    return (await own?.ask(ready).catch(stillOpening)) ?? false;
  }

  async callConnected(): Promise<void> {
    await this.#call.until('the call is connected', () => document.querySelector<HTMLElement>('#state')?.dataset.state === 'connected');
    await this.#call.ask(listen);
  }

  /** No sidebar, no window of ours, whatever the case before left behind. */
  async clear(): Promise<void> {
    if (await this.fox.sidebar.isOpen()) await this.fox.window.run('SidebarController.hide();'); // first: beside it a window is kept
    for (const page of await this.fox.findAll(ownWindow)) await page.close();
    await until('no window of ours is left', async () => (await this.fox.findAll(ownWindow)).length === 0);
    await this.#call.activate();
  }

  /** The window of the call, wherever the keyboard was. */
  async bringForward(): Promise<void> {
    await this.#call.activate();
  }

  /** A normal window with nothing to do with the call. */
  async openWindow(): Promise<void> {
    const { context } = await this.fox.bidi.send<{ context: string }>('browsingContext.create', { type: 'window' });
    this.#second = new Page(this.fox.bidi, context);
  }

  async bringSecondForward(): Promise<void> {
    await this.#second?.activate();
    await until('the second window has the keyboard', () => this.#second?.ask(() => document.hasFocus()));
  }

  /** The call moves to a popup of its own, as call apps do. */
  async moveCallToPopup(): Promise<void> {
    const before = this.#call.context;
    const expression = `void open(${JSON.stringify(this.#coachUrl)}, '', 'popup,width=1000,height=600,left=60,top=60')`;
    await this.fox.bidi.send('script.evaluate', { expression, target: { context: before }, awaitPromise: false, userActivation: true });
    this.#call = await until('the popup is there', async () =>
      (await this.fox.findAll(this.#coachUrl)).find(({ context }) => context !== before),
    );
    await this.fox.bidi.send('browsingContext.navigate', { context: before, url: 'about:blank', wait: 'none' });
    await this.callConnected();
  }

  /** The stage in a tab behind the call, black, with a card on it. */
  async openStage(): Promise<Page> {
    const stage = await this.fox.open('stage.html');
    await stage.ask(() => browser.storage.local.set({ stage: { cards: ['courtyard'], language: 'en' } }));
    await this.bringForward();
    return stage;
  }

  /** Puts our button on the toolbar, as a coach who pins it does, and says where it is on the screen, in pixels. */
  async toolbarButton(): Promise<Point> {
    return this.fox.window.run<Point>(`
      const button = 'aparte_aparte_example-browser-action';
      CustomizableUI.addWidgetToArea(button, CustomizableUI.AREA_NAVBAR);
      const { left, top, width, height } = document.getElementById(button).getBoundingClientRect();
      return { x: mozInnerScreenX + left + width / 2, y: mozInnerScreenY + top + height / 2 };`);
  }
}

/** A window that is only just opening does not know our API yet, or is still another document. */
function stillOpening(error: Error): undefined {
  if (!/no such frame|can't access|is not|undefined|actor|destroyed|navigation/i.test(error.message)) throw error;
}
