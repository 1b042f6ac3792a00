import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import { findBrowser } from './find.ts';

export interface FirefoxOptions {
  /** The profile folder, made when it is not there. */
  profile: string;
  /** The built extension, an absolute path: of its folder, or of its `.xpi`, which is installed for good, as from a store. */
  build: string;
  headless?: boolean;
  /** Beside ours; undefined leaves one as Firefox has it. */
  prefs?: Record<string, string | number | boolean | undefined>;
}

export interface Firefox {
  bidi: Bidi;
  /** `moz-extension://…`, the same at every start. */
  extensionOrigin: string;
  closed: Promise<void>;
  close(): Promise<void>;
}

export const extensionGeckoId = 'aparte@aparte.example';
const extensionUuid = '5f4c6a6e-3f0b-4c53-9c7e-2a5d1c0e9b11';

/** No first-run pages, no outside requests, fake camera and microphone, and data that outlives a temporary installation. */
const prefs: FirefoxOptions['prefs'] = {
  'remote.active-protocols': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'services.settings.server': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.peerconnection.ice.loopback': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'media.volume_scale': '0.0',
  'extensions.webextensions.uuids': JSON.stringify({ [extensionGeckoId]: extensionUuid }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('No Firefox found (set APARTE_FIREFOX to its path).');
  await mkdir(options.profile, { recursive: true });
  const lines = Object.entries({ ...prefs, ...options.prefs })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(options.profile, 'user.js'), lines.join('\n'));
  // Without system access the driver does not see the extension's own pages.
  const args = ['--no-remote', '--remote-allow-system-access', '--remote-debugging-port', '0', '--profile', options.profile];
  const child = spawn(program, options.headless ? ['--headless', ...args] : args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  process.once('exit', () => child.kill()); // Chromium goes with its pipe, Firefox has to be told
  const exited = once(child, 'exit').then(() => undefined);
  try {
    const bidi = await connectBidi(`${await socketOf(child)}/session`);
    await bidi.send('session.new', { capabilities: {} });
    await bidi.send('webExtension.install', installing(options.build));
    return { bidi, extensionOrigin: `moz-extension://${extensionUuid}`, closed: exited, close: () => close(bidi, child, exited) };
  } catch (error) {
    child.kill();
    throw error;
  }
}

const installing = (path: string) =>
  path.endsWith('.xpi')
    ? { extensionData: { type: 'archivePath', path }, 'moz:permanent': true }
    : { extensionData: { type: 'path', path } };

function socketOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`Firefox stopped at once (${code}):\n${said}`)));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const url = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (url) found(url);
    });
  });
}

async function close(bidi: Bidi, child: ChildProcess, exited: Promise<void>): Promise<void> {
  // The answer to "close" may be lost with the browser that sends it.
  if (child.exitCode === null) await Promise.race([bidi.send('browser.close'), bidi.closed]);
  await exited;
}
