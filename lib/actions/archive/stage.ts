import type { Client } from '../../domain/client.ts';
import type { Stored } from '../../domain/record.ts';
import type { Opener } from '../../exchange/lock.ts';
import type { ReadRecord } from '../../exchange/read.ts';
import { type OnProgress, read } from '../../exchange/reading.ts';
import { chosenBy, isWhole, type Part } from '../../records/part.ts';
import type { KindName } from '../../records/places.ts';
import { countPage, type MergeResult, noCounts } from '../../store/merge.ts';
import { type Incoming, type IncomingPage, PAGE, type Staged } from '../../store/staging.ts';

/** What bringing in what came would do. */
export interface Arrived {
  counts: MergeResult;
  /** Who is in it. */
  people: Client[];
  absentPeople: Map<string, string>;
}

/**
 * Reads a copy and keeps what is in it ready, to be brought in or dropped.
 * @throws {ArchiveError} when it cannot be opened or is no whole, sound archive
 */
export async function stageArchive(file: Blob, opener: Opener, staged: Staged, onProgress?: OnProgress): Promise<Arrived> {
  const reading = await read(file, opener, onProgress);
  const counts = noCounts();
  const people: Client[] = [];
  for await (const page of pagesOf(reading.records)) {
    await staged.add(page);
    await countPage(page, counts);
    if (page.kind === 'clients')
      people.push(...page.records.filter(({ deletedAt }) => deletedAt === undefined).map((one) => one as Client));
  }
  return { counts, people, absentPeople: reading.absentPeople() };
}

async function* all(incoming: Incoming): AsyncGenerator<IncomingPage> {
  for (let index = 0, page = await incoming.page(index); page; page = await incoming.page(++index)) yield page;
}

/** A part of what came in. */
export async function partOf(incoming: Incoming, part: Part): Promise<Incoming> {
  if (isWhole(part)) return incoming;
  const chosen = chosenBy(part);
  for await (const { kind, records } of all(incoming)) for (const record of records) chosen.look(kind, record);
  return {
    count: incoming.count,
    page: (index) =>
      incoming.page(index).then((page) => page && { ...page, records: page.records.filter((record) => chosen.has(page.kind, record)) }),
  };
}

/** What bringing it in would do. */
export async function countsOf(incoming: Incoming): Promise<MergeResult> {
  const counts = noCounts();
  for await (const page of all(incoming)) await countPage(page, counts);
  return counts;
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
