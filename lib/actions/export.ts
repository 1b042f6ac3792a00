import { type Doing, inWorker } from '../actions/archive/in-worker.ts';
import { fileName } from '../exchange/file-name.ts';
import { saveFile } from '../platform/download.ts';
import { prefer } from '../state/preferences.ts';
import type { Wanted } from '../store/pages.ts';

/**
 * Saves an archive among the coach's downloads, once it was read back: one that could not be brought in again is no copy.
 * @param doing ended in the middle, nothing is saved
 * @returns the name of the file
 * @throws {ArchiveError} naming what cannot be read back; nothing is saved then
 */
export async function saveArchive(wanted: Wanted, doing: Doing = {}): Promise<string> {
  const { file } = await inWorker('write', { wanted, lock: { kind: 'plain' } }, doing);
  const name = fileName(Date.now(), 'json', wanted.clientId);
  saveFile(name, file);
  if (!wanted.clientId) prefer({ copyOffered: true });
  return name;
}
