/** How much of a file is looked at at once, in bytes. */
const AT_ONCE = 256 * 1024;

/**
 * What a file is known by: two with the same are the same. It is made of the digests of its parts, so that no file is in memory whole.
 * @param signal ends it; it then throws its reason
 */
export async function digestOf(file: Blob, signal?: AbortSignal): Promise<string> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < file.size; at += AT_ONCE) {
    signal?.throwIfAborted();
    parts.push(await sha256(file.slice(at, at + AT_ONCE)));
  }
  return [...(await sha256(new Blob(parts)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const sha256 = async (bytes: Blob) => new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
