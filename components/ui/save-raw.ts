import { fileName } from '../../lib/exchange/file-name.ts';
import { saveFile } from '../../lib/platform/download.ts';
import { rawData } from '../../lib/store/raw.ts';

/** Saves the raw data among the downloads. */
export async function saveRaw(): Promise<void> {
  const text = await rawData();
  saveFile(fileName(Date.now(), 'raw.json'), new Blob([text], { type: 'application/json' }));
}
