import type { BrowserContext, Page, Worker } from '@playwright/test';
import { browserSession } from './chromium.ts';

/** The extension's worker, the only one whose script comes from it. */
export function workerOf(context: BrowserContext, extensionId: string): Worker {
  const worker = context.serviceWorkers().find((candidate) => new URL(candidate.url()).host === extensionId);
  if (!worker) throw new Error('The extension has no worker.');
  return worker;
}

/** Presses the toolbar button over `beside`, as a coach would, and returns the side panel once it has its full width. */
export async function openPanel(context: BrowserContext, extensionId: string, beside: Page): Promise<Page> {
  await toolbarButtonReady(workerOf(context, extensionId));
  const session = await browserSession(context);
  const opened = context.waitForEvent('page', (page) => new URL(page.url()).host === extensionId && page.url().includes('/sidepanel.html'));
  await session.send('Extensions.triggerAction' as never, { id: extensionId, targetId: await tabOf(session, beside) } as never);
  const panel = await opened;
  await panel.waitForLoadState();
  await panel.waitForFunction(() => innerWidth > 300); // it slides in
  await session.detach();
  return panel;
}

/** Until the worker has set the behaviour, a press of the toolbar button goes nowhere. */
async function toolbarButtonReady(worker: Worker): Promise<void> {
  const ready = await worker.evaluate(async () => {
    const { sidePanel } = (globalThis as unknown as { chrome: { sidePanel: SidePanel } }).chrome;
    for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 20))) {
      if ((await sidePanel.getPanelBehavior()).openPanelOnActionClick) return true;
    }
    return false;
  });
  if (!ready) throw new Error('The toolbar button does not open the panel (openPanelOnActionClick was never set).');
}

interface SidePanel {
  getPanelBehavior(): Promise<{ openPanelOnActionClick: boolean }>;
}

type BrowserSession = Awaited<ReturnType<typeof browserSession>>;

/** The browser's own id of the tab that holds this page. */
async function tabOf(session: BrowserSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }, { exclude: true }] });
  const tab = targetInfos.find((target) => target.url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  return tab.targetId;
}
