import { ArchiveError } from './read.ts';

/** How a copy is locked: to a key whose secret half is on the coach's recovery sheet alone, with a passphrase, or not at all. */
export type Lock = { kind: 'key'; recipient: string } | { kind: 'passphrase'; passphrase: string } | { kind: 'plain' };
/** What opens one. */
export type Opener = { kind: 'key'; identity: string } | { kind: 'passphrase'; passphrase: string } | { kind: 'plain' };

/** A locked copy, and what proves that it can be opened again. */
export interface Sealed {
  file: Blob;
  opener: Opener;
}

const HEADER = 'age-encryption.org/v1\n';
/** In this format each way in is a line of the header; a passphrase is the only one when there is one. */
const PASSPHRASE = `${HEADER}-> scrypt `;

/**
 * What guessing one passphrase costs, as a power of two: 64 MB and about a second here. The usual 18 would stop the page for four;
 * a longer passphrase is asked for instead.
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
    encrypter.setPassphrase(lock.passphrase);
    encrypter.setScryptWorkFactor(WORK_FACTOR);
    opener = lock;
  }
  const locked = await new Response(await encrypter.encrypt(plain.stream())).arrayBuffer();
  // Without a type of its own Chromium would save it as text.
  return { file: new Blob([locked], { type: 'application/octet-stream' }), opener };
}

/** How a file is locked, by its first bytes. */
export async function lockOf(file: Blob): Promise<Opener['kind']> {
  const start = await file.slice(0, PASSPHRASE.length).text();
  if (!start.startsWith(HEADER)) return 'plain';
  return start === PASSPHRASE ? 'passphrase' : 'key';
}

/**
 * The text in a copy.
 * @throws {ArchiveError} when this does not open it, or the file was damaged
 */
export async function unseal(file: Blob, opener: Opener): Promise<string> {
  if (opener.kind === 'plain') return file.text();
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  try {
    if (opener.kind === 'key') decrypter.addIdentity(opener.identity.replace(/\s/gu, '').toUpperCase());
    else decrypter.addPassphrase(opener.passphrase);
  } catch {
    throw new ArchiveError({ problem: 'no-key' });
  }
  try {
    return await new Response(await decrypter.decrypt(file.stream())).text();
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith('no identity matched');
    throw new ArchiveError({ problem: wrong ? `wrong-${opener.kind}` : 'locked-damaged' });
  }
}
