import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { workerOf } from '../../scripts/browser/panel.ts';
import { test as base, expect } from './fixtures.ts';

// The other tests rely on the guard: these show that it hears what it has to hear.

interface Elsewhere {
  url: string;
  /** The paths that were asked for. */
  heard: string[];
}

/** Another server on this machine, standing for everything that is not ours. Its page can have a service worker. */
const test = base.extend<{ elsewhere: Elsewhere }>({
  elsewhere: async ({ browserName: _ }, use) => {
    const heard: string[] = [];
    const server = createServer(({ url = '/' }, response) => {
      heard.push(url);
      const script = url === '/worker.js';
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': script ? 'text/javascript' : 'text/html' });
      response.end(script ? "addEventListener('install', (event) => event.waitUntil(fetch('/from-worker')))" : 'heard');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, heard });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});

test('a request from a page is noticed', async ({ context, guard, elsewhere }) => {
  const page = await context.newPage();
  expect(await page.evaluate((address) => fetch(address).then((answer) => answer.text()), elsewhere.url)).toBe('heard');
  expect(guard.requests.splice(0)).toEqual([elsewhere.url]);
});

test('a request from a worker of a page is noticed', async ({ context, guard, elsewhere }) => {
  const page = await context.newPage();
  const heard = page.evaluate((address) => {
    const source = `fetch(${JSON.stringify(address)}).then((answer) => answer.text()).then(postMessage)`;
    const worker = new Worker(URL.createObjectURL(new Blob([source])));
    return new Promise((done) => worker.addEventListener('message', ({ data }) => done(data)));
  }, elsewhere.url);
  expect(await heard).toBe('heard');
  expect(guard.requests.splice(0)).toEqual([elsewhere.url]);
});

test('the panel cannot even ask, and its attempt is noticed', async ({ panel, guard, elsewhere }) => {
  expect(await panel.evaluate((address) => fetch(address).catch((error: Error) => error.name), elsewhere.url)).toBe('TypeError');
  await expect.poll(() => guard.errors.splice(0).join()).toContain('Content Security Policy');
  guard.requests.length = 0;
});

test('a request from a service worker is noticed', async ({ context, guard, elsewhere }) => {
  const page = await context.newPage();
  await page.goto(elsewhere.url);
  await page.evaluate(() => navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready));
  await expect.poll(() => guard.requests).toContain(`${elsewhere.url}from-worker`);
  guard.requests.length = 0;
});

test('the background worker cannot even ask', async ({ context, extensionId, elsewhere }) => {
  const worker = workerOf(context, extensionId);
  expect(await worker.evaluate((address) => fetch(address).catch((error: Error) => error.name), elsewhere.url)).toBe('TypeError');
  expect(elsewhere.heard).toEqual([]);
});

test('an uncaught error in the background worker is noticed', async ({ context, extensionId, guard }) => {
  await workerOf(context, extensionId).evaluate(() => void setTimeout(() => Promise.reject(new Error('on purpose')), 0));
  await expect.poll(() => guard.errors.splice(0).join()).toContain('on purpose');
});

test('an uncaught error in the panel is noticed', async ({ panel, guard }) => {
  await panel.evaluate(() => void setTimeout(() => Promise.reject(new Error('on purpose')), 0));
  await expect.poll(() => guard.errors.splice(0).join()).toContain('on purpose');
});
