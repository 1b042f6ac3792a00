import { startDemoCall } from '../../../scripts/demo-call/server.ts';
import type { Eyes } from './attempt.ts';
import { newProfile, startChromium } from './chromium-browser.ts';
import type { Devtools, TargetInfo } from './devtools.ts';
import { ownDisplay } from './display.ts';
import { until } from './until.ts';
import { type FieldSeen, listen, seeChat, seeField } from './watch.ts';

/** The extension's own API, for arranging a case from inside its worker. */
declare const chrome: {
  windows: { create(options: object): Promise<unknown> };
  storage: { local: { set(kept: object): Promise<void> } };
  sidePanel: { setOptions(options: { enabled: boolean; path?: string }): Promise<void> };
};

/** A coach's desk: a headed Chromium with the extension and a real call, both ends of it on this machine. */
export async function sitDown(build = '.output/chrome-mv3'): Promise<{ desk: Desk; leave(): Promise<void> }> {
  const tidyUp: (() => Promise<void>)[] = [];
  const leave = async () => {
    for (const end of tidyUp.reverse()) await end();
  };
  try {
    tidyUp.push(await ownDisplay());
    const server = await startDemoCall({ small: true });
    tidyUp.push(() => server.close());
    const { profile, remove } = await newProfile();
    tidyUp.push(remove);
    const { devtools, stop } = await startChromium(profile, build);
    tidyUp.push(stop);
    const desk = new Desk(devtools, server.coachUrl);
    await desk.openTab(server.clientUrl);
    await desk.startCall(() => desk.openTab(server.coachUrl));
    return { desk, leave };
  } catch (error) {
    await leave(); // a browser with a call in it would go on, and slow down all that comes after
    throw error;
  }
}

export class Desk implements Eyes {
  readonly #devtools: Devtools;
  readonly #coachUrl: string;
  #call = '';

  constructor(devtools: Devtools, coachUrl: string) {
    this.#devtools = devtools;
    this.#coachUrl = coachUrl;
  }

  chat() {
    return this.#devtools.ask(this.#call, seeChat);
  }

  async fields(): Promise<FieldSeen[]> {
    const seen = await Promise.all(this.surfaces().map(({ targetId }) => this.#glance(targetId, seeField)));
    return seen.filter((field) => field !== undefined);
  }

  /** Panels and windows of ours. */
  surfaces(): TargetInfo[] {
    return this.#ours().filter(({ url }) => url.includes('/sidepanel.html'));
  }

  /** The panel beside that window, once it is there with its field. */
  panelOf(windowId: number): Promise<FieldSeen> {
    return until(`window ${windowId} has a panel`, async () =>
      (await this.fields()).find((field) => !field.own && field.windowId === windowId),
    );
  }

  ownWindow(): Promise<FieldSeen> {
    return until('our own window is there', async () => (await this.fields()).find(({ own }) => own));
  }

  /** No panel, no window of ours, whatever the case before left behind. */
  async clear(): Promise<void> {
    for (const { targetId, url } of this.surfaces()) {
      if (url.includes('?own')) await this.#devtools.send('Target.closeTarget', { targetId });
    }
    if (this.surfaces().length > 0) await this.#switchPanelsOff();
    await until('no page of ours is left', () => this.surfaces().length === 0);
  }

  /** From the toolbar's menu, say; comes back when it has the keyboard. */
  async openOwnWindow(): Promise<void> {
    await this.#inWorker(() =>
      chrome.windows.create({ url: 'sidepanel.html?own', type: 'popup', width: 360, height: 560, left: 300, top: 0 }),
    );
    await until('our own window has the keyboard', async () => (await this.ownWindow()).inFront);
  }

  /** A click on the toolbar's button, by the browser's own way of doing it for tests. */
  async clickToolbar(): Promise<void> {
    const { targetInfos } = await this.#devtools.send<{ targetInfos: TargetInfo[] }>('Target.getTargets', {
      filter: [{ type: 'tab' }, { exclude: true }],
    });
    const tab = targetInfos.find(({ url }) => url === this.#coachUrl);
    const worker = await until('the worker is there', () => this.#worker());
    await this.#devtools.send('Extensions.triggerAction', { id: new URL(worker.url).host, targetId: tab?.targetId });
  }

  async openTab(url: string): Promise<string> {
    return (await this.#devtools.send<{ targetId: string }>('Target.createTarget', { url })).targetId;
  }

  /** A normal window with nothing to do with the call. */
  async openWindow(): Promise<string> {
    const where = { url: 'about:blank', newWindow: true, left: 300, top: 200, width: 900, height: 600 };
    return (await this.#devtools.send<{ targetId: string }>('Target.createTarget', where)).targetId;
  }

  async startCall(open: () => Promise<string>): Promise<void> {
    this.#call = await open();
    await until('the call is connected', () =>
      this.#glance(this.#call, () => document.querySelector<HTMLElement>('#state')?.dataset.state === 'connected'),
    );
    await this.#devtools.ask(this.#call, listen);
  }

  /** The coach's end of the call, before the client comes. */
  async openCallAlone(): Promise<void> {
    this.#call = await this.openTab(this.#coachUrl);
    await until('the call page is there', () =>
      this.#glance(this.#call, () => document.readyState === 'complete' && document.querySelector('#chat') !== null),
    );
    await this.#devtools.ask(this.#call, listen);
  }

  /** The coach was in another window, and comes back to the call. */
  async callFromElsewhere(): Promise<void> {
    const other = await this.openWindow();
    await this.goTo(other);
    await this.bringForward();
    await this.close(other);
  }

  /** The call moves to a popup of its own, as call apps do. */
  async moveCallToPopup(): Promise<void> {
    const before = this.#call;
    const known = new Set(this.#devtools.targets.keys());
    await this.startCall(async () => {
      await this.#devtools.ask(before, (url) => void open(url, '', 'popup,width=1000,height=650,left=60,top=60'), this.#coachUrl);
      const popup = await until('the popup is there', () =>
        [...this.#devtools.targets.values()].find(
          ({ targetId, type, url }) => type === 'page' && url === this.#coachUrl && !known.has(targetId),
        ),
      );
      await this.#devtools.send('Page.navigate', { url: 'about:blank' }, await this.#devtools.session(before));
      return popup.targetId;
    });
  }

  /** The stage in a tab behind the call, black, with a card on it. */
  async openStage(): Promise<string> {
    const { url } = await until('the worker is there', () => this.#worker());
    const stage = await this.openTab(new URL('stage.html', url).href);
    await until('the stage is there', () => this.#glance(stage, () => document.querySelector('#stage') !== null));
    await this.#devtools.ask(stage, () => chrome.storage.local.set({ stage: { cards: ['courtyard'], language: 'en' } }));
    await this.bringForward();
    return stage;
  }

  /** How many cards the client would see there. */
  async cardsOn(stage: string): Promise<number | undefined> {
    return this.#glance(stage, () => document.querySelectorAll('#stage img').length);
  }

  async close(targetId: string): Promise<void> {
    await this.#devtools.send('Target.closeTarget', { targetId });
  }

  async bringForward(targetId = this.#call): Promise<void> {
    await this.#devtools.send('Page.bringToFront', {}, await this.#devtools.session(targetId));
  }

  /** To a window other than the call's; comes back when it has the keyboard. */
  async goTo(other: string): Promise<void> {
    await this.bringForward(other);
    await until('the other window has the keyboard', () => this.#glance(other, () => document.hasFocus()));
  }

  async windowOf(targetId = this.#call): Promise<number> {
    return (await this.#devtools.send<{ windowId: number }>('Browser.getWindowForTarget', { targetId })).windowId;
  }

  /** By force, as nothing in a coach's browser does: what is to be seen is that another one is there before a hand can press the key. */
  async killWorker(): Promise<void> {
    const { targetId } = await until('the worker is there', () => this.#worker());
    await this.#devtools.send('Target.closeTarget', { targetId });
    await until('another worker is there', () => this.#worker() !== undefined && this.#worker()?.targetId !== targetId);
  }

  /** From the worker, which outlives the panels. */
  async #switchPanelsOff(): Promise<void> {
    await this.#inWorker(async () => {
      await chrome.sidePanel.setOptions({ enabled: false });
      await chrome.sidePanel.setOptions({ enabled: true, path: 'sidepanel.html' });
    });
  }

  /** Any page of ours that is open has a port, which has just woken the worker if it was stopped. */
  async #inWorker(arrange: () => Promise<unknown>): Promise<void> {
    const { targetId } = await until('the worker is there', () => this.#worker());
    await this.#devtools.ask(targetId, arrange);
    await this.#devtools.detach(targetId); // a worker that is being debugged never stops by itself
  }

  #worker(): TargetInfo | undefined {
    return this.#ours().find(({ type }) => type === 'service_worker');
  }

  #ours(): TargetInfo[] {
    return [...this.#devtools.targets.values()].filter(({ url, type }) => url.startsWith('chrome-extension://') && type !== 'tab');
  }

  /** The key reloads panels: one that goes away while it is asked has nothing to say, and the next look finds the new one. */
  async #glance<T>(targetId: string, question: () => T): Promise<Awaited<T> | undefined> {
    try {
      return await this.#devtools.ask(targetId, question);
    } catch (error) {
      if (
        !this.#devtools.targets.has(targetId) ||
        /context was destroyed|navigated or closed|page has gone|No target|Session with given id/.test(String(error))
      )
        return undefined;
      throw error;
    }
  }
}
