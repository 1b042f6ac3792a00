import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { FirefoxOptions } from '../../../scripts/browser/firefox.ts';
import { type Fox, launchFox, newProfile } from './fox.ts';

/**
 * A Firefox for the tests of one file, on a profile of its own: launched before the first, quiet after each, ended after the last.
 * @param begin what comes before the first test; `downloads` is the folder in which Firefox saves
 * @param more Firefox's preferences beside the usual ones
 * @returns launches it again on the same profile, once it has ended
 */
export function useFox(begin: (fox: Fox, downloads: string) => Promise<unknown>, more: FirefoxOptions['prefs'] = {}): () => Promise<Fox> {
  let fox: Fox | undefined;
  let profile: string;
  let removeProfile: (() => Promise<void>) | undefined;
  let downloads: string;

  const launch = async () => {
    const prefs = {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false, // it would take the keyboard
      ...more,
    };
    fox = await launchFox(profile, { prefs });
    return fox;
  };

  beforeAll(async () => {
    ({ profile, remove: removeProfile } = await newProfile());
    downloads = join(profile, 'downloads');
    await mkdir(downloads);
    await begin(await launch(), downloads);
  });
  afterEach(() => fox?.expectQuiet());
  afterAll(async () => {
    await fox?.close();
    await removeProfile?.();
  });
  return launch;
}
