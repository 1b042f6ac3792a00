import type { Stored } from '../domain/record.ts';
import { kindNames } from '../records/places.ts';
import { sameTally, type Tally, tallyOf } from '../records/tally.ts';
import { absentPeople, readArchive } from './read.ts';
import { type Sealed, unseal } from './sealed.ts';
import type { Pages } from './write.ts';

/** Why a copy is not good: its size, or its contents, are not those that were written. */
export class CopyError extends Error {}

const tables = [...kindNames, 'privateNotes'] as const;

/** The same pages, and what has been in them once they were read. */
export function counting(pages: Pages): { pages: Pages; tally(): Tally } {
  const seen = Object.fromEntries(tables.map((table) => [table, [] as object[]])) as Record<(typeof tables)[number], object[]>;
  async function* noted(table: string, read: AsyncIterable<Stored[]>) {
    for await (const page of read) {
      for (const { deletedAt } of page) seen[table as 'clients']?.push(deletedAt === undefined ? {} : { deletedAt });
      yield page;
    }
  }
  return { pages: [...pages].map(([table, read]) => [table, noted(table, read)]), tally: () => tallyOf(seen) };
}

/**
 * Opens a copy as a restore would, and counts what is in it.
 * @throws {CopyError} when something else is in it than was written
 * @throws {ArchiveError} when it cannot be opened or read
 */
export async function prove({ file, opener }: Sealed, written: Tally): Promise<void> {
  const records = readArchive(await unseal(file, opener));
  if (absentPeople(records).size > 0) throw new CopyError('somebody is missing from the copy');
  if (!sameTally(tallyOf(records), written)) throw new CopyError('the copy has other counts than what was written');
}

/** What a file is known by: two with the same are the same. */
export async function digestOf(file: Blob): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
