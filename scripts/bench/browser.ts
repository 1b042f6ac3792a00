import type { BrowserContext, CDPSession } from '@playwright/test';
import { browserSession, launchChromium } from '../browser/chromium.ts';
import { workerOf } from '../browser/panel.ts';
import type { Builds } from './builds.ts';
import { TargetPage } from './target.ts';

export type Subject = keyof Builds;
export const subjects: Subject[] = ['floor', 'aparte', 'practice'];

/** One browser with all three extensions in it, so that whatever slows the machine down slows all of them down. */
export interface Bench {
  context: BrowserContext;
  session: CDPSession;
  ids: Record<Subject, string>;
  /** The browser's own id of the tab that the panels open beside. */
  tab: string;
}

export async function startBench(profile: string, builds: Builds): Promise<Bench> {
  const { context, extensionId } = await launchChromium({ profile, build: builds.aparte, headless: true, offline: true });
  delete process.env.PW_CHROMIUM_ATTACH_TO_OTHER; // from here on Playwright lets panels open without it
  const session = await browserSession(context);
  const ids = { aparte: extensionId, floor: await load(session, builds.floor), practice: await load(session, builds.practice) };
  for (const id of Object.values(ids)) await until(`the toolbar button of ${id}`, () => opensPanel(context, id));
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }, { exclude: true }] });
  const [tab] = targetInfos;
  if (!tab) throw new Error('The browser has no tab.');
  return { context, session, ids, tab: tab.targetId };
}

async function load(session: CDPSession, path: string): Promise<string> {
  const loaded: unknown = await session.send('Extensions.loadUnpacked' as never, { path } as never);
  return (loaded as { id: string }).id;
}

async function opensPanel(context: BrowserContext, id: string): Promise<true | undefined> {
  if (!context.serviceWorkers().some((worker) => new URL(worker.url()).host === id)) return undefined;
  const behavior = await workerOf(context, id).evaluate(() => {
    const { sidePanel } = (globalThis as unknown as { chrome: { sidePanel: SidePanel } }).chrome;
    return sidePanel.getPanelBehavior();
  });
  return behavior.openPanelOnActionClick || undefined;
}

interface SidePanel {
  getPanelBehavior(): Promise<{ openPanelOnActionClick: boolean }>;
}

/** Presses the toolbar button and gives the panel some time to itself before asking anything of it. */
export async function openPanel(bench: Bench, subject: Subject): Promise<TargetPage> {
  const id = bench.ids[subject];
  await bench.session.send('Extensions.triggerAction' as never, { id, targetId: bench.tab } as never);
  await pause(400);
  const target = await until(`the panel of ${subject}`, () => panelTarget(bench, id));
  return TargetPage.attach(bench.session, target);
}

export async function closePanel(bench: Bench, subject: Subject, panel: TargetPage): Promise<void> {
  await panel.close();
  await until(`the end of the panel of ${subject}`, async () => ((await panelTarget(bench, bench.ids[subject])) ? undefined : true));
  await pause(200); // it slides out
}

async function panelTarget({ session }: Bench, id: string): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${id}/sidepanel.html`))?.targetId;
}

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Asks again and again until there is an answer; without one within ten seconds it could not be measured. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(20)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`Waited in vain for ${what}.`);
}
