import { fileName } from '../exchange/file-name.ts';
import { saveFile } from '../platform/download.ts';
import { rawData } from '../store/raw.ts';

/** Saves the raw data among the downloads. */
export async function saveRaw(): Promise<void> {
  const text = await rawData();
  saveFile(fileName(Date.now(), 'raw.json'), new Blob([text], { type: 'application/json' }));
}
