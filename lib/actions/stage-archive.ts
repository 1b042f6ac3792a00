import type { Client } from '../domain/client.ts';
import type { Stored } from '../domain/record.ts';
import type { ReadRecord } from '../exchange/read.ts';
import { type Reading, read } from '../exchange/reading.ts';
import type { Opener } from '../exchange/sealed.ts';
import { chosenBy, type Part } from '../records/part.ts';
import type { KindName } from '../records/places.ts';
import { countPage, type MergeResult, noCounts } from '../store/merge.ts';
import { type IncomingPage, PAGE, type Staged, stage } from '../store/staging.ts';

/** What came in, and what bringing it in would do. */
export interface Arrived {
  staged: Staged;
  counts: MergeResult;
  /** Who is in it. */
  people: Client[];
  absentPeople: Map<string, string>;
}

/**
 * Reads a copy and keeps what is in it ready, to be brought in or dropped.
 * @throws {ArchiveError} when it cannot be opened or is no whole, sound archive; nothing is left of it then
 */
export async function stageArchive(file: Blob, opener: Opener, going: Reading = {}): Promise<Arrived> {
  const reading = await read(file, opener, going);
  const staged = await stage();
  try {
    const counts = noCounts();
    const people: Client[] = [];
    for await (const page of pagesOf(reading.records)) {
      await staged.add(page);
      await countPage(page, counts);
      if (page.kind === 'clients')
        people.push(...page.records.filter(({ deletedAt }) => deletedAt === undefined).map((one) => one as Client));
    }
    return { staged, counts, people, absentPeople: reading.absentPeople() };
  } catch (error) {
    await staged.drop();
    throw error;
  }
}

/** A part of what came in, and what bringing that in would do. It is dropped with the whole. */
export async function partIn(staged: Staged, part: Part): Promise<Pick<Arrived, 'staged' | 'counts'>> {
  const chosen = chosenBy(part);
  for (let index = 0, page = await staged.page(index); page; page = await staged.page(++index)) {
    for (const record of page.records) chosen.look(page.kind, record);
  }
  const its: Staged = {
    ...staged,
    page: (index) =>
      staged.page(index).then((page) => page && { ...page, records: page.records.filter((record) => chosen.has(page.kind, record)) }),
  };
  const counts = noCounts();
  for (let index = 0, page = await its.page(index); page; page = await its.page(++index)) await countPage(page, counts);
  return { staged: its, counts };
}

/** Pages of one kind each, as they are kept: which notes are private is said by each. */
async function* pagesOf(found: AsyncIterable<ReadRecord[]>): AsyncGenerator<IncomingPage> {
  const waiting = new Map<KindName, Stored[]>();
  for await (const records of found) {
    for (const { table, record } of records) {
      const kind = table === 'privateNotes' ? 'notes' : table;
      const apart = table === 'privateNotes' && record.deletedAt === undefined;
      const page = waiting.get(kind) ?? [];
      page.push(apart ? ({ ...record, private: true } as Stored) : record);
      waiting.set(kind, page);
      if (page.length < PAGE) continue;
      yield { kind, records: page };
      waiting.delete(kind);
    }
  }
  for (const [kind, records] of waiting) yield { kind, records };
}
