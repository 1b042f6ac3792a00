import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { extensionGeckoId } from '../../../scripts/browser/firefox.ts';
import type { Fox } from './fox.ts';

export const [FIRST, NEWER] = ['0.1.0', '0.1.1'] as const;

/** Lets an add-on in that nobody signed, and its updates from this machine; Firefox ESR can be told so. */
export const storePrefs = { 'xpinstall.signatures.required': false, 'extensions.checkUpdateSecurity': false };

export interface Store {
  /** The first version, packed. */
  packed: string;
  close(): void;
}

/** A store of our own, on this machine: the extension, packed, and a newer version of it where its manifest says. */
export async function openStore(folder: string): Promise<Store> {
  const server = createServer(async ({ url = '' }, response) => {
    if (url.endsWith('.xpi')) response.end(await readFile(join(folder, url)));
    else
      response.end(
        JSON.stringify({ addons: { [extensionGeckoId]: { updates: [{ version: NEWER, update_link: `${origin}/${NEWER}.xpi` }] } } }),
      );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const version of [FIRST, NEWER]) await pack(folder, version, `${origin}/updates.json`);
  return { packed: join(folder, `${FIRST}.xpi`), close: () => server.close() };
}

/** The built extension under another version; without its pictures, which nobody looks at here. */
async function pack(folder: string, version: string, update_url: string): Promise<void> {
  const source = join(folder, version);
  await cp('.output/firefox-mv3', source, { recursive: true, filter: (file) => !file.endsWith('/deck') });
  const file = join(source, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const { gecko } = manifest.browser_specific_settings;
  await writeFile(file, JSON.stringify({ ...manifest, version, browser_specific_settings: { gecko: { ...gecko, update_url } } }));
  execFileSync('web-ext', ['build', '-s', source, '-a', folder, '-n', `${version}.xpi`, '--no-config-discovery'], { stdio: 'ignore' });
}

/** Has Firefox look for an update and install it, as it does by itself once a day. @returns what became of it */
export function updateByItself(fox: Fox): Promise<'postponed' | 'installed'> {
  return fox.window.run(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(extension.id);
    return new Promise((done, failed) => {
      const onUpdateAvailable = (_, install) => {
        const [onInstallPostponed, onInstallEnded] = [() => done('postponed'), () => done('installed')];
        const [onDownloadFailed, onInstallFailed] = [install, install].map(() => () => failed(new Error('Firefox: ' + install.error)));
        install.addListener({ onInstallPostponed, onInstallEnded, onDownloadFailed, onInstallFailed });
        void install.install();
      };
      const onNoUpdateAvailable = () => failed(new Error('Firefox found no update'));
      addon.findUpdates({ onUpdateAvailable, onNoUpdateAvailable }, AddonManager.UPDATE_WHEN_PERIODIC_UPDATE);
    });`);
}

/** The version that is running; none while it starts. */
export const versionNow = (fox: Fox) =>
  fox.window.run<string>(`return ['running', 'stopped'].includes(extension.backgroundState) ? extension.version : '';`);
