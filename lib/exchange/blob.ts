import { breathing } from './breathe.ts';

/** So much is handed over to the browser at once, in bytes or UTF-16 units: what a Blob holds is in no page's memory. */
const AT_ONCE = 200_000;

/**
 * A file of what comes piece by piece, never whole in the memory of the page.
 * @param signal ends it; it then throws its reason
 */
export async function blobOf(pieces: AsyncIterable<string | Uint8Array>, type: string, signal?: AbortSignal): Promise<Blob> {
  const breathe = breathing();
  const parts: Blob[] = [];
  let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    waiting.push(piece as string | Uint8Array<ArrayBuffer>);
    size += piece.length;
    if (size >= AT_ONCE) {
      parts.push(new Blob(waiting));
      waiting = [];
      size = 0;
    }
    await breathe();
  }
  return new Blob([...parts, ...waiting], { type });
}
