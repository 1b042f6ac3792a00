import type { Stored } from '../domain/record.ts';
import { count, nothing, sameTally, type Tally } from '../records/tally.ts';
import { CopyError } from './problem.ts';
import { type OnProgress, read } from './reading.ts';
import type { Sealed } from './sealed.ts';
import type { Pages } from './write.ts';

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
export async function prove({ file, opener }: Sealed, written: Tally, onProgress?: OnProgress): Promise<void> {
  const found = nothing();
  const reading = await read(file, opener, onProgress);
  for await (const records of reading.records) for (const { table, record } of records) count(found, table, record);
  if (reading.absentPeople().size > 0) throw new CopyError('somebody is missing from the copy');
  if (!sameTally(found, written)) throw new CopyError('the copy has other counts than what was written');
}
