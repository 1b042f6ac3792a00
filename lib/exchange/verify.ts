import type { Stored } from '../domain/record.ts';
import { count, nothing, sameTally, type Tally } from '../records/tally.ts';
import { breathing } from './breathe.ts';
import { type Reading, read } from './reading.ts';
import type { Sealed } from './sealed.ts';
import type { Pages } from './write.ts';

/** Why a copy is not good: its size, or its contents, are not those that were written. */
export class CopyError extends Error {}

/** The same pages, and what has been in them once they were read. */
export function counting(pages: Pages): { pages: Pages; tally(): Tally } {
  const tally = nothing();
  async function* noted(table: string, read: AsyncIterable<Stored[]>) {
    for await (const page of read) {
      for (const record of page) count(tally, table, record);
      yield page;
    }
  }
  return { pages: [...pages].map(([table, read]) => [table, noted(table, read)]), tally: () => tally };
}

/**
 * Opens a copy as a restore would, and counts what is in it.
 * @throws {CopyError} when something else is in it than was written
 * @throws {ArchiveError} when it cannot be opened or read
 */
export async function prove({ file, opener }: Sealed, written: Tally, going: Reading = {}): Promise<void> {
  const found = nothing();
  const reading = await read(file, opener, going);
  for await (const records of reading.records) for (const { table, record } of records) count(found, table, record);
  if (reading.absentPeople().size > 0) throw new CopyError('somebody is missing from the copy');
  if (!sameTally(found, written)) throw new CopyError('the copy has other counts than what was written');
}

/** How much of two files is compared at once, in bytes. */
const AT_ONCE = 256 * 1024;

/** Whether two files are the same, byte by byte. @param signal ends it; it then throws its reason */
export async function sameBytes(one: Blob, other: Blob, signal?: AbortSignal): Promise<boolean> {
  if (one.size !== other.size) return false;
  const breathe = breathing();
  for (let at = 0; at < one.size; at += AT_ONCE) {
    signal?.throwIfAborted();
    const [a, b] = await Promise.all([one, other].map(async (file) => new Uint8Array(await file.slice(at, at + AT_ONCE).arrayBuffer())));
    if (!a?.every((byte, index) => byte === b?.[index])) return false;
    await breathe();
  }
  return true;
}
