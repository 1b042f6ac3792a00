import type { Opener } from './lock.ts';
import { ArchiveReader, type ReadRecord } from './read.ts';
import { unseal } from './sealed.ts';

/** Told now and then how far it is. @param done from 0 to 1 */
export type OnProgress = (done: number) => void;

/**
 * Opens a copy and reads it as it comes. Nothing of it counts before the last record has come: only then it is known that all of it is good.
 * @returns the records, and afterwards whoever is missing and when it was written: see `ArchiveReader`
 * @throws {ArchiveError} when it cannot be opened; and while it is read, when it is no whole, sound archive
 */
export async function read(file: Blob, opener: Opener, onProgress?: OnProgress) {
  const { pieces, encoding } = await unseal(file, opener);
  const reader = new ArchiveReader();
  return {
    records: recordsIn(reader, pieces, new TextDecoder(encoding), file.size, onProgress),
    absentPeople: () => reader.absentPeople(),
    madeAt: () => reader.madeAt,
  };
}

async function* recordsIn(
  reader: ArchiveReader,
  pieces: AsyncIterable<Uint8Array>,
  decoder: TextDecoder,
  size: number,
  onProgress: OnProgress | undefined,
): AsyncGenerator<ReadRecord[]> {
  let done = 0;
  for await (const piece of pieces) {
    yield* reader.push(decoder.decode(piece, { stream: true }));
    done += piece.length;
    onProgress?.(Math.min(1, done / size)); // locked, and in letters, it has a few more bytes than what is in it
  }
  yield* reader.push(decoder.decode());
  yield* reader.end();
}
