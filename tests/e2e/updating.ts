import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { findBrowser } from '../../scripts/browser/find.ts';
import { workerOf } from '../../scripts/browser/panel.ts';

export interface Store {
  extensionId: string;
  /** A profile in which the first version is installed at the browser's start. */
  profile: string;
  /** From now on there is a newer version. */
  publish(): void;
  close(): void;
}

export const [FIRST, NEWER] = ['0.1.0', '0.1.1'] as const;

/**
 * A store of our own, on this machine: the extension, packed and signed, and its updates. Chromium installs it because a file in the
 * profile says so (`External Extensions`, which Debian's Chromium reads), and from then on looks for updates where its manifest says.
 */
export async function openStore(folder: string): Promise<Store> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'key.pem');
  await mkdir(folder, { recursive: true });
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const hash = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const extensionId = [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');

  let newest: string = FIRST;
  const server = createServer(async ({ url = '' }, response) => {
    const packed = /^\/([\d.]+)\.crx$/u.exec(url)?.[1];
    if (packed) response.end(await readFile(join(folder, `${packed}.crx`)));
    else response.end(manifestOf(extensionId, newest, `${origin}/${newest}.crx`));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const version of [FIRST, NEWER]) await pack(join(folder, version), key, { version, update_url: `${origin}/updates.xml` });

  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'External Extensions'), { recursive: true });
  await writeFile(
    join(profile, 'External Extensions', `${extensionId}.json`),
    JSON.stringify({ external_crx: join(folder, `${FIRST}.crx`), external_version: FIRST }),
  );
  const publish = () => {
    newest = NEWER;
  };
  return { extensionId, profile, publish, close: () => server.close() };
}

/** The built extension under another version, packed beside `folder`; without its pictures, which nobody looks at here. */
async function pack(folder: string, key: string, fields: object): Promise<void> {
  await cp('.output/chrome-mv3', folder, { recursive: true, filter: (source) => !source.endsWith('/deck') });
  const file = join(folder, 'manifest.json');
  const { key: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, ...fields }));
  const browser = findBrowser('chromium') ?? 'chromium';
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = ['--headless', `--user-data-dir=${folder}-packer`, `--pack-extension=${folder}`, `--pack-extension-key=${key}`];
  execFileSync(browser, [...sandbox, ...own], { stdio: 'ignore' });
}

const manifestOf = (id: string, version: string, codebase: string) =>
  `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">` +
  `<updatecheck codebase="${codebase}" version="${version}"/></app></gupdate>`;

/** Has the browser look for updates, as it does by itself every few hours. */
export async function lookForUpdates(context: BrowserContext, extensionId: string): Promise<void> {
  await workerOf(context, extensionId).evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { requestUpdateCheck(): Promise<unknown> } } }).chrome;
    await runtime.requestUpdateCheck();
  });
}
