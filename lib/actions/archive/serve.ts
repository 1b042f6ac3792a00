import { ArchiveError } from '../../exchange/problem.ts';
import { jobs } from './jobs.ts';
import type { Order, Told } from './line.ts';

/** Of the two ends of a line, what the worker needs. */
interface Line {
  postMessage(told: Told): void;
  onmessage: ((event: MessageEvent<Order>) => void) | null;
}

/** Does the job that is asked for on a line: one, as its worker is gone afterwards. */
export function serve(line: Line): void {
  const stop = new AbortController();
  let told = -1;
  const onProgress = (share: number) => {
    const done = Math.floor(share * 100) / 100;
    if (done === told) return;
    told = done;
    line.postMessage({ progress: done });
  };
  line.onmessage = async ({ data }) => {
    if (data === 'stop') return stop.abort(new DOMException('cancelled', 'AbortError'));
    try {
      const job = jobs[data.job] as (asked: unknown, going: { signal: AbortSignal; onProgress: typeof onProgress }) => Promise<unknown>;
      line.postMessage({ done: await job(data.asked, { signal: stop.signal, onProgress }) });
    } catch (error) {
      line.postMessage(failed(error));
    }
  };
}

/** What of an error passes from one thread to the other: by itself neither a name of its own does, nor what was found. */
function failed(error: unknown): Told {
  if (error instanceof ArchiveError) return { found: error.found };
  const { name, message, stack } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  return { failed: { name, message, stack: stack ?? '' } };
}
