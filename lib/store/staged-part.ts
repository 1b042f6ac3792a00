import type { Stored } from '../domain/record.ts';
import { type Part, partOf } from '../records/part.ts';
import { type KindName, kindNames } from '../records/places.ts';
import { countPage, type MergeResult, noCounts } from './merge.ts';
import type { Staged } from './staging.ts';

/** All that a part is chosen by; the words stay where they wait. */
interface Bare extends Stored {
  clientId?: string;
  sessionId?: string;
  at?: number;
  startedAt?: number;
}
const bare = ({ id, createdAt, updatedAt, deletedAt, clientId, sessionId, at, startedAt }: Bare): Bare => ({
  ...{ id, createdAt, updatedAt, ...(deletedAt === undefined ? {} : { deletedAt }) },
  ...{ ...(clientId === undefined ? {} : { clientId }), ...(sessionId === undefined ? {} : { sessionId }) },
  ...{ ...(at === undefined ? {} : { at }), ...(startedAt === undefined ? {} : { startedAt }) },
});

/** A part of what came in, as if nothing else had; what waits is still the whole. */
export async function partOfStaged(whole: Staged, part: Part): Promise<Staged> {
  const { clientId, from, to } = part;
  if (clientId === undefined && from === undefined && to === undefined) return whole;
  const records = Object.fromEntries(kindNames.map((kind) => [kind, [] as Bare[]])) as Record<KindName, Bare[]>;
  for (let index = 0; ; index++) {
    const page = await whole.page(index);
    if (!page) break;
    for (const record of page.records) records[page.kind].push(bare(record));
  }
  const kept = partOf(records, part);
  const ids = new Map(kindNames.map((kind) => [kind, new Set(kept[kind].map(({ id }) => id))]));
  const size = [...ids.values()].reduce((sum, its) => sum + its.size, 0);
  return {
    ...whole,
    size: () => size,
    async page(index) {
      const page = await whole.page(index);
      return page && { kind: page.kind, records: page.records.filter(({ id }) => ids.get(page.kind)?.has(id)) };
    },
  };
}

/** What bringing all of it in would do now; changes nothing. */
export async function countStaged(staged: Staged): Promise<MergeResult> {
  const counts = noCounts();
  for (let index = 0; ; index++) {
    const page = await staged.page(index);
    if (!page) return counts;
    await countPage(page, counts);
  }
}
