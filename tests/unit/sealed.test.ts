import './support/database.ts';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockOf } from '../../lib/exchange/lock.ts';
import { ArchiveError } from '../../lib/exchange/problem.ts';
import { newRecoveryKey, seal } from '../../lib/exchange/sealed.ts';
import { findOnPath } from '../../scripts/browser/find.ts';
import { textIn } from '../support/archive.ts';

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
    for (const typed of [identity, ` ${identity.toLowerCase()}\n`]) expect(await textIn(file, { kind: 'key', identity: typed })).toBe(text);
  });

  test('is opened by the key as people have it', async () => {
    const { recipient, identity } = await newRecoveryKey();
    const { file } = await seal(plain, { kind: 'key', recipient });
    const [head, tail] = [identity.slice(0, 40), identity.slice(40)];
    for (const typed of [
      `# created: 2026-11-29T10:00:00Z\n# public key: ${recipient}\n${identity}\n`,
      `Recovery key: ${identity.toLowerCase()}`,
      `${head}\r\n  ${tail}`,
      identity.replaceAll('-', '–'),
      `\u200b${identity.replaceAll('-', '\u2212')}\u00a0`,
      `“${identity}”`,
    ])
      expect(await textIn(file, { kind: 'key', identity: typed })).toBe(text);
  });

  test('says that a letter is mistyped, and where', async () => {
    const { recipient, identity } = await newRecoveryKey();
    const { file } = await seal(plain, { kind: 'key', recipient });
    const problem = (typed: string) => problemOf(textIn(file, { kind: 'key', identity: typed }));
    for (const place of [16, 40, 73]) {
      const wrong = identity[place] === 'Q' ? 'P' : 'Q';
      const typed = identity.slice(0, place) + wrong + identity.slice(place + 1);
      const from = Math.min(place - 1, identity.length - 4);
      expect(await problem(typed)).toEqual({ problem: 'mistyped-key', near: typed.slice(from, from + 4) });
    }
    expect(await problem(identity.slice(0, -1))).toEqual({ problem: 'mistyped-key' });
    expect(await problem(`${identity.slice(0, 20)}${identity.slice(22)}AA`)).toMatchObject({ problem: 'mistyped-key' });
    expect(await problem('my key')).toEqual({ problem: 'no-key' });
  });

  test('in letters, as mails carry it, is opened too, and one that was cut is said to be', async () => {
    const { recipient, identity } = await newRecoveryKey();
    const { file } = await seal(plain, { kind: 'key', recipient });
    const letters = `\r\n${armor.encode(new Uint8Array(await file.arrayBuffer())).replaceAll('\n', '\r\n')}`;
    expect(await lockOf(new Blob([letters]))).toBe('key');
    expect(await textIn(new Blob([letters]), { kind: 'key', identity })).toBe(text);
    for (const damaged of [letters.slice(0, -300), letters.slice(0, 300), letters.replace('\r\n', '\r\n\r\n!')])
      expect(await problemOf(textIn(new Blob([damaged]), { kind: 'key', identity }))).toEqual({ problem: 'locked-damaged' });
  });

  test('can be proved with what made it, without the secret half', async () => {
    const { recipient } = await newRecoveryKey();
    const { file, opener } = await seal(plain, { kind: 'key', recipient });
    expect(await textIn(file, opener)).toBe(text);
  });

  test('is opened by no other key, and a damaged one is told apart', async () => {
    const [mine, other] = [await newRecoveryKey(), await newRecoveryKey()];
    const { file } = await seal(plain, { kind: 'key', recipient: mine.recipient });
    expect(await problemOf(textIn(file, { kind: 'key', ...other }))).toEqual({ problem: 'wrong-key' });
    expect(await problemOf(textIn(file, { kind: 'key', identity: 'AGE-SECRET-KEY-1NOT' }))).toEqual({ problem: 'mistyped-key' });
    const cut = file.slice(0, file.size - 1);
    expect(await problemOf(textIn(cut, { kind: 'key', ...mine }))).toEqual({ problem: 'locked-damaged' });
  });
});

test('a copy locked with a passphrase is opened by it and by no other', async () => {
  const { file } = await seal(plain, { kind: 'passphrase', passphrase: 'une phrase à moi' });
  expect(await lockOf(file)).toBe('passphrase');
  expect(await textIn(file, { kind: 'passphrase', passphrase: 'une phrase à moi' })).toBe(text);
  expect(await problemOf(textIn(file, { kind: 'passphrase', passphrase: 'Une phrase à moi' }))).toEqual({ problem: 'wrong-passphrase' });
}, 60_000);

test('a passphrase is the same however its accents are typed', async () => {
  const typed = 'une clé à moi';
  const { file } = await seal(plain, { kind: 'passphrase', passphrase: typed.normalize('NFD') });
  for (const form of ['NFC', 'NFD'] as const)
    expect(await textIn(file, { kind: 'passphrase', passphrase: typed.normalize(form) })).toBe(text);
  // One that was locked before there was one way to write it.
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(typed.normalize('NFD'));
  encrypter.setScryptWorkFactor(10);
  const old = new Blob([(await encrypter.encrypt(text)) as Uint8Array<ArrayBuffer>]);
  expect(await textIn(old, { kind: 'passphrase', passphrase: typed })).toBe(text);
}, 60_000);

test('an archive that an editor saved again in UTF-16 is read', async () => {
  const bytes = (big: boolean, mark: boolean) => {
    const units = new Uint8Array(2 * (text.length + (mark ? 1 : 0)));
    const view = new DataView(units.buffer);
    const all = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, index) => text.charCodeAt(index))];
    for (const [index, unit] of all.entries()) view.setUint16(2 * index, unit, !big);
    return new Blob([units]);
  };
  for (const big of [true, false]) {
    for (const mark of [true, false]) {
      const file = bytes(big, mark);
      expect(await lockOf(file)).toBe('plain');
      expect(await textIn(file, { kind: 'plain' })).toBe(text);
    }
  }
});

test('a copy in clear stays as it is', async () => {
  expect(await lockOf(plain)).toBe('plain');
  expect(await textIn((await seal(plain, { kind: 'plain' })).file, { kind: 'plain' })).toBe(text);
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
    expect(await textIn(new Blob([new Uint8Array(locked)]), { kind: 'key', identity })).toBe(text);
  });
});
