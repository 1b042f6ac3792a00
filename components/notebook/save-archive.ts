import { archiveName, writeArchive } from '../../lib/exchange/write.ts';
import { saveFile } from '../../lib/platform/download.ts';
import { pages, type Wanted } from '../../lib/store/pages.ts';
import { prefer } from '../ui/preferences.ts';

/**
 * Saves an archive among the coach's downloads.
 * @param signal ends the writing; nothing is saved then
 * @returns the name of the file
 */
export async function saveArchive(wanted: Wanted, signal?: AbortSignal): Promise<string> {
  const now = Date.now();
  const pieces: string[] = [];
  for await (const piece of writeArchive(pages(wanted), now, signal)) pieces.push(piece);
  const name = archiveName(now, wanted.clientId);
  saveFile(name, new Blob(pieces, { type: 'application/json' }));
  if (!wanted.clientId) prefer({ copyOffered: true });
  return name;
}
