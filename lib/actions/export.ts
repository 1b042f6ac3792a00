import { blobOf } from '../exchange/blob.ts';
import type { Reading } from '../exchange/reading.ts';
import { archiveName, writeArchive } from '../exchange/write.ts';
import { saveFile } from '../platform/download.ts';
import { prefer } from '../state/preferences.ts';
import { recordCount } from '../store/holdings.ts';
import { pages, type Wanted } from '../store/pages.ts';

/**
 * Saves an archive among the coach's downloads, once it was read back: one that could not be brought in again is no copy.
 * @param going ended in the middle, nothing is saved
 * @returns the name of the file
 * @throws {ArchiveError} naming what cannot be read back; nothing is saved then
 */
export async function saveArchive(wanted: Wanted, { signal, onProgress }: Reading = {}): Promise<string> {
  // Reading is more than writing, and comes only with it.
  const { counting, prove } = await import('../exchange/verify.ts');
  const now = Date.now();
  const counted = counting(pages(wanted));
  const all = wanted.clientId ? 0 : await recordCount();
  const writing = writeArchive(counted.pages, now, { signal, onRecords: (done) => all > 0 && onProgress?.(Math.min(1, done / all) / 2) });
  const file = await blobOf(writing, 'application/json', signal);
  await prove({ file, opener: { kind: 'plain' } }, counted.tally(), { signal, onProgress: (done) => onProgress?.((1 + done) / 2) });
  signal?.throwIfAborted();
  const name = archiveName(now, wanted.clientId);
  saveFile(name, file);
  if (!wanted.clientId) prefer({ copyOffered: true });
  return name;
}
