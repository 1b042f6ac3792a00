import { resolve } from 'node:path';
import type { Bidi } from '../browser/bidi.ts';
import { extensionGeckoId, launchFirefox } from '../browser/firefox.ts';
import type { Place, Session } from './session.ts';

interface Tree {
  contexts: { context: string; url: string }[];
}

export async function openInFirefox({ profile, call }: Place): Promise<Session> {
  const { bidi, extensionOrigin, closed, close } = await launchFirefox({ profile, build: resolve('.output/firefox-mv3') });
  try {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree');
    const coach = contexts[0]?.context;
    if (!coach) throw new Error('Firefox opened without a window.');
    const client = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background: true });
    await bidi.send('browsingContext.navigate', { context: client.context, url: call.clientUrl, wait: 'complete' });
    await bidi.send('browsingContext.navigate', { context: coach, url: call.coachUrl, wait: 'complete' });
    await bidi.send('browsingContext.activate', { context: coach });
    await openSidebar(bidi);
    return { closed, close, check: () => check(bidi, coach, extensionOrigin) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Firefox lets neither an extension nor a driver open a sidebar: its own window does. */
async function openSidebar(bidi: Bidi): Promise<void> {
  const id = `${extensionGeckoId.replace(/[^a-z0-9_-]/gi, '_')}-sidebar-action`;
  await evaluate(bidi, await windowOf(bidi), `SidebarController.show(${JSON.stringify(id)})`);
}

/** The browser's own window, around the pages. */
async function windowOf(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  return window.context;
}

async function check(bidi: Bidi, coach: string, extensionOrigin: string): Promise<string> {
  const state = await until(() => evaluate<string>(bidi, coach, 'document.querySelector("#state").dataset.state'), 'connected');
  if (state !== 'connected') throw new Error(`the call is "${state}" instead of connected`);
  const window = await windowOf(bidi);
  const page = `${extensionOrigin}/sidepanel.html`;
  const inSidebar = 'SidebarController.browser.contentDocument.getElementById("webext-panels-browser")?.currentURI.spec ?? "nothing"';
  const shown = await until(() => evaluate<string>(bidi, window, inSidebar), page);
  if (shown !== page) throw new Error(`the sidebar shows ${shown} instead of ${page}`);
  return 'the demo call is connected, and the sidebar beside it shows the panel';
}

async function evaluate<Value>(bidi: Bidi, context: string, expression: string): Promise<Value> {
  const answer = await bidi.send<{ type: string; result?: { value: Value }; exceptionDetails?: { text: string } }>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value as Value;
}

/** Asks every tenth of a second, for half a minute at most; returns the last answer. */
async function until<Value>(ask: () => Promise<Value>, wanted: Value): Promise<Value> {
  const end = Date.now() + 30_000;
  let answer = await ask();
  while (answer !== wanted && Date.now() < end) {
    await new Promise((wake) => setTimeout(wake, 100));
    answer = await ask();
  }
  return answer;
}
