import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';
import { workerOf } from '../../scripts/browser/panel.ts';

export interface Guard {
  /** Addresses that were asked for and are neither the extension nor the call's own server. */
  requests: string[];
  /** Uncaught errors of any page, and whatever the extension's pages and worker wrote as errors. */
  errors: string[];
}

/** Never leaves the machine: pages' own inventions, and the browser's built-in pages. */
const local = ['data:', 'blob:', 'about:', 'chrome:'];

/** Listens to every page and worker of the browser for what must never happen. */
export async function watch(context: BrowserContext, extensionId: string, callOrigin: string): Promise<Guard> {
  const guard: Guard = { requests: [], errors: [] };
  const extension = `chrome-extension://${extensionId}`;

  function note(address: string) {
    const { protocol, host } = new URL(address);
    const own = local.includes(protocol) || `${protocol}//${host}` === extension || `${protocol}//${host}` === callOrigin;
    if (!own) guard.requests.push(address);
  }
  context.on('request', (request: Request) => note(request.url()));
  const watchSockets = (page: { on(event: 'websocket', listener: (socket: { url(): string }) => void): unknown }) =>
    page.on('websocket', (socket) => note(socket.url()));
  context.pages().forEach(watchSockets);
  context.on('page', watchSockets);

  context.on('weberror', (error) => guard.errors.push(`${error.page()?.url()}: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    const from = message.page()?.url() ?? message.worker()?.url() ?? message.location().url;
    if (from.startsWith(extension)) guard.errors.push(`${from}: ${message.text()}`);
  });
  await workerOf(context, extensionId).evaluate(sayUncaught);
  return guard;
}

/** Playwright hears what a worker writes, not what it throws. Runs in the worker. */
function sayUncaught(): void {
  addEventListener('error', (event) => console.error(event.error));
  addEventListener('unhandledrejection', (event) => console.error(event.reason));
}
