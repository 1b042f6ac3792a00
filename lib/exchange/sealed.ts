import { isArmoured, unarmoured } from './armour.ts';
import { blobOf } from './blob.ts';
import type { Lock, Opener } from './lock.ts';
import { ArchiveError } from './problem.ts';

/** A locked copy, and what proves that it can be opened again. */
export interface Sealed {
  file: Blob;
  opener: Opener;
}

/**
 * What guessing one passphrase costs, as a power of two: 64 MB and about a second here. The usual 18 would be four of them and
 * 256 MB; a longer passphrase is asked for instead.
 */
const WORK_FACTOR = 16;

// Loaded only when something is locked or opened.
const age = () => import('./age.ts');

/**
 * A new key pair. X25519 rather than a hybrid one: the `age` of the Debian that is out now opens it.
 * @returns the public half, to be kept here, and the secret one, to be printed and forgotten
 */
export async function newRecoveryKey(): Promise<{ recipient: string; identity: string }> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * Locks a copy. To a key, it is locked to a second one too, made for this file and never written down: so that it can be opened once,
 * to prove it, without the coach's secret being here.
 */
export async function seal(plain: Blob, lock: Lock): Promise<Sealed> {
  if (lock.kind === 'plain') return { file: plain, opener: lock };
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  let opener: Opener;
  if (lock.kind === 'key') {
    const once = await newRecoveryKey();
    encrypter.addRecipient(lock.recipient);
    encrypter.addRecipient(once.recipient);
    opener = { kind: 'key', identity: once.identity };
  } else {
    encrypter.setPassphrase(lock.passphrase.normalize('NFC')); // the same letters on every keyboard
    encrypter.setScryptWorkFactor(WORK_FACTOR);
    opener = lock;
  }
  // Without a type of its own Chromium would save it as text.
  return { file: await blobOf(await encrypter.encrypt(plain.stream()), 'application/octet-stream'), opener };
}

/** As what the bytes of a text are to be read: UTF-8, or the UTF-16 that some editors save it in. */
async function encodingOf(file: Blob): Promise<string> {
  const [first = 0, second = 0] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

/** What a passphrase may have been written as: whoever typed it saw the same letters each time. */
const spellings = (passphrase: string): string[] => [...new Set([passphrase.normalize('NFC'), passphrase.normalize('NFD'), passphrase])];

/** So many bytes are read at once: some hundred records. */
const AT_ONCE = 256 * 1024;

/** The bytes in a copy, and as what they are to be read. */
interface Opened {
  pieces: AsyncIterable<Uint8Array>;
  encoding: string;
}

/** Small ones, whatever size the browser hands out. */
async function* piecesOf(bytes: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = bytes.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read().catch((error: unknown) => {
        // A file may go away under us; anything else is what came out of its lock.
        throw error instanceof DOMException ? error : new ArchiveError({ problem: 'locked-damaged' });
      });
      if (done) return;
      for (let at = 0; at < value.length; at += AT_ONCE) yield value.subarray(at, at + AT_ONCE);
    }
  } finally {
    await reader.cancel().catch(() => undefined); // whatever was not read is not wanted; one that failed has ended
  }
}

/**
 * Opens a copy.
 * @throws {ArchiveError} when this does not open it, or the file was damaged; what is read from it later may throw the latter
 */
export async function unseal(file: Blob, opener: Opener): Promise<Opened> {
  if (opener.kind === 'plain') return { pieces: piecesOf(file.stream()), encoding: await encodingOf(file) };
  const { Decrypter, identityIn } = await age();
  const decrypter = new Decrypter();
  if (opener.kind === 'key') {
    const identity = identityIn(opener.identity);
    if (typeof identity !== 'string') {
      const { refused, ...where } = identity;
      throw new ArchiveError(refused === 'none' ? { problem: 'no-key' } : { problem: 'mistyped-key', ...where });
    }
    decrypter.addIdentity(identity);
  } else for (const passphrase of spellings(opener.passphrase)) decrypter.addPassphrase(passphrase);
  const locked = (await isArmoured(file)) ? unarmoured(file) : file.stream();
  try {
    return { pieces: piecesOf(await decrypter.decrypt(locked)), encoding: 'utf-8' };
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith('no identity matched');
    throw new ArchiveError({ problem: wrong ? `wrong-${opener.kind}` : 'locked-damaged' });
  }
}
