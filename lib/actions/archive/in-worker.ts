import { ArchiveError } from '../../exchange/problem.ts';
import type { Jobs } from './jobs.ts';
import type { Order, Told } from './line.ts';

/** How long work goes on, and how far it is. */
export interface Doing {
  /** Ends it; it then throws its reason. */
  signal?: AbortSignal | undefined;
  /** Told of every hundredth. @param done from 0 to 1 */
  onProgress?: ((done: number) => void) | undefined;
}

/** What writes into the coach's own database says itself whether it was still stopped; anything else is ended at once. */
const saysItself: readonly (keyof Jobs)[] = ['bringIn'];

/**
 * Has a job done in a worker of its own, so that the page is free meanwhile. The worker is gone afterwards, and with it its memory and
 * whatever opens a copy.
 * @throws {ArchiveError} as the job does; anything else that it throws has its name and its message
 */
export async function inWorker<J extends keyof Jobs>(
  job: J,
  asked: Parameters<Jobs[J]>[0],
  { signal, onProgress }: Doing = {},
): Promise<Awaited<ReturnType<Jobs[J]>>> {
  const { line, end } = await hire();
  let stop = () => {};
  try {
    signal?.throwIfAborted();
    return await new Promise<Awaited<ReturnType<Jobs[J]>>>((done, failed) => {
      line.onmessage = ({ data }: MessageEvent<Told>) => {
        if ('progress' in data) onProgress?.(data.progress);
        else if ('done' in data) done(data.done as Awaited<ReturnType<Jobs[J]>>);
        else failed('found' in data ? new ArchiveError(data.found) : Object.assign(new Error(), data.failed));
      };
      if ('onerror' in line) line.onerror = ({ message }) => failed(new Error(`the worker has ended: ${message}`));
      const say = (order: Order) => line.postMessage(order);
      stop = () => (saysItself.includes(job) ? say('stop') : failed(signal?.reason));
      signal?.addEventListener('abort', stop);
      say({ job, asked });
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    end();
  }
}

interface Hired {
  line: Worker | MessagePort;
  end(): void;
}

async function hire(): Promise<Hired> {
  // Node has no worker like a page's; and the development server is another origin, from where a page may start none.
  if (import.meta.env.DEV && !(typeof Worker === 'function' && new URL(import.meta.url).origin === location.origin)) {
    const { serve } = await import('./serve.ts');
    const { port1, port2 } = new MessageChannel();
    serve(port2);
    return { line: port1, end: () => port1.close() };
  }
  const line = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'archive' });
  return { line, end: () => line.terminate() };
}
