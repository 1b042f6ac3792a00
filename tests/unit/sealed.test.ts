import './support/database.ts';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ArchiveError } from '../../lib/exchange/read.ts';
import { lockOf, newRecoveryKey, seal, unseal } from '../../lib/exchange/sealed.ts';
import { findOnPath } from '../../scripts/browser/find.ts';

const text = readFileSync(new URL('../fixtures/archives/3.json', import.meta.url), 'utf8');
const plain = new Blob([text], { type: 'application/json' });
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => (error instanceof ArchiveError ? error.found : error),
  );

describe('a copy locked to a key', () => {
  test('is opened by the secret half, as it stands on the sheet or typed in small letters, and says how it is locked', async () => {
    const { recipient, identity } = await newRecoveryKey();
    expect(recipient).toMatch(/^age1[a-z0-9]{58}$/u); // what the age of Debian stable knows
    const { file } = await seal(plain, { kind: 'key', recipient });
    expect(await lockOf(file)).toBe('key');
    expect(await file.text()).not.toContain('baker');
    for (const typed of [identity, ` ${identity.toLowerCase()}\n`]) expect(await unseal(file, { kind: 'key', identity: typed })).toBe(text);
  });

  test('can be proved with what made it, without the secret half', async () => {
    const { recipient } = await newRecoveryKey();
    const { file, opener } = await seal(plain, { kind: 'key', recipient });
    expect(await unseal(file, opener)).toBe(text);
  });

  test('is opened by no other key, and a damaged one is told apart', async () => {
    const [mine, other] = [await newRecoveryKey(), await newRecoveryKey()];
    const { file } = await seal(plain, { kind: 'key', recipient: mine.recipient });
    expect(await problemOf(unseal(file, { kind: 'key', ...other }))).toEqual({ problem: 'wrong-key' });
    expect(await problemOf(unseal(file, { kind: 'key', identity: 'AGE-SECRET-KEY-1NOT' }))).toEqual({ problem: 'no-key' });
    const cut = file.slice(0, file.size - 1);
    expect(await problemOf(unseal(cut, { kind: 'key', ...mine }))).toEqual({ problem: 'locked-damaged' });
  });
});

test('a copy locked with a passphrase is opened by it and by no other', async () => {
  const { file } = await seal(plain, { kind: 'passphrase', passphrase: 'une phrase à moi' });
  expect(await lockOf(file)).toBe('passphrase');
  expect(await unseal(file, { kind: 'passphrase', passphrase: 'une phrase à moi' })).toBe(text);
  expect(await problemOf(unseal(file, { kind: 'passphrase', passphrase: 'Une phrase à moi' }))).toEqual({ problem: 'wrong-passphrase' });
}, 60_000);

test('a copy in clear stays as it is', async () => {
  expect(await lockOf(plain)).toBe('plain');
  expect(await unseal((await seal(plain, { kind: 'plain' })).file, { kind: 'plain' })).toBe(text);
});

// The promise is that in ten years the age program alone opens a copy; `npm test` installs it where it installs the browsers.
describe.skipIf(!findOnPath('age'))('the age program of this machine', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aparte-age-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = async (name: string, file: Blob) => writeFileSync(join(folder, name), new Uint8Array(await file.arrayBuffer()));

  test('opens a copy of ours with the key of the sheet', async () => {
    const { recipient, identity } = await newRecoveryKey();
    await write('copy.age', (await seal(plain, { kind: 'key', recipient })).file);
    writeFileSync(join(folder, 'key.txt'), `${identity}\n`);
    const opened = execFileSync('age', ['--decrypt', '--identity', join(folder, 'key.txt'), join(folder, 'copy.age')], {
      encoding: 'utf8',
    });
    expect(opened).toBe(text);
  });

  test.skipIf(!findOnPath('script'))(
    'opens a copy of ours with the passphrase, typed at a terminal',
    async () => {
      await write('copy.age', (await seal(plain, { kind: 'passphrase', passphrase: 'six words' })).file);
      const command = `age --decrypt --output ${join(folder, 'opened.json')} ${join(folder, 'copy.age')}`;
      spawnSync('script', ['--quiet', '--echo', 'never', '--command', command, '/dev/null'], { input: 'six words\n', timeout: 30_000 });
      expect(readFileSync(join(folder, 'opened.json'), 'utf8')).toBe(text);
    },
    60_000,
  );

  test('a file that it locked is opened by us', async () => {
    const { recipient, identity } = await newRecoveryKey();
    const locked = execFileSync('age', ['--encrypt', '--recipient', recipient], { input: text });
    expect(await unseal(new Blob([new Uint8Array(locked)]), { kind: 'key', identity })).toBe(text);
  });
});
