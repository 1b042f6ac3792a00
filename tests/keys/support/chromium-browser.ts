import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../../scripts/browser/find.ts';
import { Devtools } from './devtools.ts';

export interface StartedChromium {
  devtools: Devtools;
  stop(): Promise<void>;
}

const flags = [
  '--remote-debugging-port=0',
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--password-store=basic',
  '--use-mock-keychain',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--mute-audio',
  '--window-size=1000,700',
  '--window-position=0,0',
  '--lang=en',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A fresh profile folder; `remove` it when no browser uses it any more. */
export async function newProfile(): Promise<{ profile: string; remove(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'aparte-keys-'));
  return { profile, remove: () => rm(profile, { recursive: true, force: true, maxRetries: 3 }) };
}

/** A headed Chromium with a built extension and nothing between it and the keyboard. */
export async function startChromium(profile: string, from: string): Promise<StartedChromium> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('No Chromium found (set APARTE_CHROMIUM to its path).');
  const build = resolve(from);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = [`--user-data-dir=${profile}`, `--disable-extensions-except=${build}`, `--load-extension=${build}`, ...sandbox];
  const child = spawn(program, [...flags, ...own, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const devtools = await Devtools.connect(await debuggingAddress(child));
  return {
    devtools,
    async stop() {
      const exited = once(child, 'exit');
      await devtools.send('Browser.close');
      await exited;
    },
  };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    child.once('exit', (code) => failed(new Error(`Chromium stopped at once (${code}): ${said}`)));
  });
}
