/** So much is handed over to the browser at once, in bytes or UTF-16 units: what a Blob holds is in no page's memory. */
const AT_ONCE = 200_000;

/** A file of what comes piece by piece, never whole in the memory of whoever makes it. */
export async function blobOf(pieces: AsyncIterable<string | Uint8Array>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece as string | Uint8Array<ArrayBuffer>);
    size += piece.length;
    if (size < AT_ONCE) continue;
    parts.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  return new Blob([...parts, ...waiting], { type });
}
