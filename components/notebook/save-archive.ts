import { archiveName, writeArchive } from '../../lib/exchange/write.ts';
import { saveFile } from '../../lib/platform/download.ts';
import { pages, type Wanted } from '../../lib/store/pages.ts';
import { prefer } from '../ui/preferences.ts';

/**
 * Saves an archive among the coach's downloads, once it was read back: one that could not be brought in again is no copy.
 * @param signal ends the writing; nothing is saved then
 * @returns the name of the file
 * @throws {ArchiveError} naming what cannot be read back; nothing is saved then
 */
export async function saveArchive(wanted: Wanted, signal?: AbortSignal): Promise<string> {
  // Reading is more than writing, and comes only with it.
  const { counting, prove } = await import('../../lib/exchange/verify.ts');
  const now = Date.now();
  const counted = counting(pages(wanted));
  const pieces: string[] = [];
  for await (const piece of writeArchive(counted.pages, now, signal)) pieces.push(piece);
  const file = new Blob(pieces, { type: 'application/json' });
  await prove({ file, opener: { kind: 'plain' } }, counted.tally());
  signal?.throwIfAborted();
  const name = archiveName(now, wanted.clientId);
  saveFile(name, file);
  if (!wanted.clientId) prefer({ copyOffered: true });
  return name;
}
