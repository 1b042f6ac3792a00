import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { firstPage, launchChromium } from '../browser/chromium.ts';
import { openPanel } from '../browser/panel.ts';
import type { Place, Session } from './session.ts';

export async function openInChromium({ profile, call }: Place): Promise<Session> {
  const { context, extensionId } = await launchChromium({ profile, build: resolve('.output/chrome-mv3') });
  context.setDefaultTimeout(30_000);
  const closed = new Promise<void>((done) => context.once('close', () => done()));
  const close = () => context.close();
  try {
    await context.grantPermissions(['camera', 'microphone'], { origin: call.origin });
    const callPage = await openCall(context, call);
    const panel = await openPanel(context, extensionId, callPage);
    return { closed, close, check: () => check(callPage, panel) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Both ends of the call: the client's tab stays behind the coach's. */
async function openCall(context: BrowserContext, call: Place['call']): Promise<Page> {
  const coach = firstPage(context) ?? (await context.newPage());
  const client = await context.newPage();
  await client.goto(call.clientUrl);
  await coach.goto(call.coachUrl);
  await coach.bringToFront();
  return coach;
}

async function check(callPage: Page, panel: Page): Promise<string> {
  await callPage.locator('#state[data-state=connected]').waitFor();
  const field = panel.locator('#homework');
  await field.fill('a few words');
  const held = await field.inputValue();
  if (held !== 'a few words') throw new Error(`the homework field holds "${held}" instead of what was typed`);
  return 'the demo call is connected, and the homework field of the panel beside it takes text';
}
