import type { Stored } from '../domain/record.ts';
import { count, nothing, sameTally, type Tally } from '../records/tally.ts';
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

/** What a file is known by: two with the same are the same. */
export async function digestOf(file: Blob): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
