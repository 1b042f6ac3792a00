import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Bench } from './browser.ts';

/** Often enough for what is held for a moment only. Milliseconds. */
const EVERY = 50;
const PAGE = 4096; // bytes

/** What is resident, in bytes. Nothing of a process that has ended. */
async function residentIn(process: number): Promise<number> {
  const statm = await readFile(`/proc/${process}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? 0) * PAGE;
}

/**
 * How much more memory the browser's pages had at the worst moment than at the beginning, in MB. Seen from outside: a page that is busy
 * cannot be asked.
 */
export async function peakDuring<T>({ context, session }: Bench, page: Page, work: () => Promise<T>): Promise<{ result: T; peak: number }> {
  const its = await context.newCDPSession(page);
  await its.send('HeapProfiler.collectGarbage');
  await its.detach();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const resident = async () => (await Promise.all(pages.map(residentIn))).reduce((all, one) => all + one, 0);
  const before = await resident();
  let most = before;
  let running = true;
  const watching = (async () => {
    while (running) {
      most = Math.max(most, await resident());
      await new Promise((later) => setTimeout(later, EVERY));
    }
  })();
  try {
    const result = await work();
    return { result, peak: (most - before) / 1_000_000 };
  } finally {
    running = false;
    await watching;
  }
}
