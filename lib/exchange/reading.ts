import { breathing } from './breathe.ts';
import { ArchiveReader, type ReadRecord } from './read.ts';
import { type Opener, unseal } from './sealed.ts';

/** How long work goes on, and how far it is. */
export interface Reading {
  /** Ends it; it then throws its reason. */
  signal?: AbortSignal | undefined;
  /** Told now and then. @param done from 0 to 1 */
  onProgress?: ((done: number) => void) | undefined;
}

/**
 * Opens a copy and reads it as it comes. Nothing of it counts before the last record has come: only then it is known that all of it is good.
 * @returns the records, and afterwards whoever is missing: see `ArchiveReader`
 * @throws {ArchiveError} when it cannot be opened; and while it is read, when it is no whole, sound archive
 */
export async function read(file: Blob, opener: Opener, going: Reading = {}) {
  const { pieces, encoding } = await unseal(file, opener, going.signal);
  const reader = new ArchiveReader();
  return {
    records: recordsIn(reader, pieces, new TextDecoder(encoding), file.size, going),
    absentPeople: () => reader.absentPeople(),
    exportedAt: () => reader.exportedAt,
  };
}

async function* recordsIn(
  reader: ArchiveReader,
  pieces: AsyncIterable<Uint8Array>,
  decoder: TextDecoder,
  size: number,
  { signal, onProgress }: Reading,
): AsyncGenerator<ReadRecord[]> {
  const breathe = breathing();
  async function* slowly(found: Iterable<ReadRecord[]>) {
    for (const records of found) {
      signal?.throwIfAborted();
      yield records;
      await breathe();
    }
  }
  let done = 0;
  for await (const piece of pieces) {
    yield* slowly(reader.push(decoder.decode(piece, { stream: true })));
    done += piece.length;
    onProgress?.(Math.min(1, done / size)); // locked, and in letters, it has a few more bytes than what is in it
  }
  yield* slowly(reader.push(decoder.decode()));
  yield* slowly(reader.end());
}
