import { isArmoured, unarmoured } from './armour.ts';

/** How a copy is locked: to a key whose secret half is on the coach's recovery sheet alone, with a passphrase, or not at all. */
export type Lock = { kind: 'key'; recipient: string } | { kind: 'passphrase'; passphrase: string } | { kind: 'plain' };
/** What opens one. */
export type Opener = { kind: 'key'; identity: string } | { kind: 'passphrase'; passphrase: string } | { kind: 'plain' };

const HEADER = 'age-encryption.org/v1\n';
/** In this format each way in is a line of the header; a passphrase is the only one when there is one. */
const PASSPHRASE = `${HEADER}-> scrypt `;

/** How a file is locked, by its first bytes. @throws {ArchiveError} when it is in letters, and these were damaged there */
export async function lockOf(file: Blob): Promise<Opener['kind']> {
  const start = await startOf((await isArmoured(file)) ? unarmoured(file) : file.slice(0, PASSPHRASE.length).stream());
  if (!start.startsWith(HEADER)) return 'plain';
  return start.startsWith(PASSPHRASE) ? 'passphrase' : 'key';
}

/** What comes first, as much as there is of it at once. */
async function startOf(bytes: ReadableStream<Uint8Array>): Promise<string> {
  const reader = bytes.getReader();
  try {
    const { value } = await reader.read();
    return new TextDecoder('latin1').decode(value?.subarray(0, PASSPHRASE.length));
  } finally {
    await reader.cancel();
  }
}
