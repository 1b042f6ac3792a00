import { Dexie } from 'dexie';
import { joined, marked, saysTheSame } from '../domain/merge.ts';
import type { Stored } from '../domain/record.ts';
import { kindOf, lostTexts } from '../records/index.ts';
import { type KindName, kindNames } from '../records/places.ts';
import { clients, db } from './db.ts';
import { history, keepLost, type Lost } from './history.ts';
import type { Incoming, IncomingPage } from './staging.ts';
import { allRows, anyTable } from './tables.ts';
import { merging } from './versions.ts';

/** What a merge does, or would do, in numbers of records. */
export interface MergeCounts {
  added: number;
  changed: number;
  deleted: number;
  unchanged: number;
  /** Living in what comes in, deleted here after that was written: it stays deleted unless it is to be brought back. */
  gone: number;
}
export type MergeResult = Record<KindName, MergeCounts>;

/** How a merge is to be done. */
export interface MergeWishes {
  /** What was deleted here since comes back too. */
  bringBack?: boolean;
  /** Ends it; it then throws its reason, and nothing was changed. */
  signal?: AbortSignal | undefined;
  /** Told now and then. @param done from 0 to 1 */
  onProgress?: ((done: number) => void) | undefined;
}

/** Of no record yet. */
export const noCounts = (): MergeResult =>
  Object.fromEntries(kindNames.map((name) => [name, { added: 0, changed: 0, deleted: 0, unchanged: 0, gone: 0 }])) as MergeResult;

/** What was deleted here since, as the other side has it, and later than its deletion: so it stands there too. */
function broughtBack<T extends Stored>({ changedAt: _, ...there }: T, here: T): T {
  return { ...there, updatedAt: Math.max(Date.now(), here.updatedAt + 1) } as T;
}

/** As the coach sees it: what was deleted on both sides is no change, and what comes back is added. */
function effect(here: Stored | undefined, next: Stored): keyof MergeCounts {
  if (here && (here === next || saysTheSame(here, next))) return 'unchanged';
  const was = here !== undefined && here.deletedAt === undefined;
  const will = next.deletedAt === undefined;
  if (was && will) return 'changed';
  if (will) return 'added';
  return was ? 'deleted' : 'unchanged';
}

/** What is to be written for a page. */
interface Merged {
  fresh: Stored[];
  changed: Stored[];
  lost: Lost[];
}

/** Merges some records with what is here, and counts what that does. A record comes in one page only. */
async function mergePage({ kind: name, records }: IncomingPage, counts: MergeResult, bringBack: boolean): Promise<Merged> {
  const kind = kindOf(name);
  const found = records.length > 0 ? await lookUp(name, records) : new Map<string, Stored>();
  const merged: Merged = { fresh: [], changed: [], lost: [] };
  for (const incoming of records) {
    const here = found.get(incoming.id);
    // Of what was deleted there only that is known: it takes effect on what is here, so that it can be undone for a while.
    const there = incoming.deletedAt === undefined ? incoming : marked(incoming, here ?? kind.blank);
    let next = here ? joined(here, there, kind.together) : there;
    const gone = here?.deletedAt !== undefined && next.deletedAt !== undefined && there.deletedAt === undefined;
    if (gone && bringBack) next = broughtBack(there, here);
    const stays = gone && next.deletedAt !== undefined;
    counts[name][stays ? 'gone' : effect(here, next)]++;
    if (!here) merged.fresh.push(next);
    else if (next !== here) merged.changed.push(next);
    // Of what the other side says, what does not stand; of what was said here, whoever writes it takes care.
    if (here && !stays && incoming.deletedAt === undefined)
      merged.lost.push(...lostTexts(there, next, kind).map((text) => ({ of: next.id, ...text })));
  }
  return merged;
}

/** Those of them that are here. An archive of ours has them in the order of the table, so that one request finds them all. */
async function lookUp(name: KindName, records: readonly Stored[]): Promise<Map<string, Stored>> {
  const table = anyTable(name);
  const ids = records.map(({ id }) => id).sort();
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const most = 2 * ids.length;
  const near = await table.list(table.rows.where('id').between(first, last, true, true).limit(most));
  const found = new Map(near.map((record) => [record.id, record]));
  const end = near.length < most ? last : (near.at(-1)?.id ?? '');
  const beyond = ids.filter((id) => id > end);
  for (const record of await table.getMany(beyond)) if (record) found.set(record.id, record);
  return found;
}

/** Counts what bringing some records in would do now; changes nothing. */
export const countPage = async (page: IncomingPage, counts: MergeResult): Promise<void> => void (await mergePage(page, counts, false));

/**
 * Merges what came in: of each part the later version stands, and a text that does not is kept beside it. Everything is written, or nothing.
 * Doing it again changes nothing.
 */
export async function merge(incoming: Incoming, { bringBack = false, signal, onProgress }: MergeWishes = {}): Promise<MergeResult> {
  const all = await incoming.count();
  const read = (index: number) => {
    const page = Dexie.ignoreTransaction(() => incoming.page(index));
    page.catch(() => undefined); // whoever awaits it hears of it; after an end in the middle nobody does
    return page;
  };
  return db.transaction('rw', [...allRows, history.rows], async (transaction) => {
    merging.add(transaction.idbtrans);
    const counts = noCounts();
    let next = read(0);
    for (let index = 1; ; index++) {
      signal?.throwIfAborted();
      // It comes from another database, and is mostly there already: the transaction has to be kept open until it is.
      const page = await Dexie.waitFor(next);
      if (!page) break;
      next = read(index);
      const { fresh, changed, lost } = await mergePage(page, counts, bringBack);
      const table = anyTable(page.kind);
      if (fresh.length > 0) await table.addMany(fresh);
      if (changed.length > 0) await table.putMany(changed);
      await keepLost(table.name, lost);
      onProgress?.(index / all);
    }
    signal?.throwIfAborted();
    return counts;
  });
}

/** Of these ids, those of nobody we know. */
export async function unknownPeople(ids: string[]): Promise<string[]> {
  const found = await clients.getMany(ids);
  return ids.filter((_, index) => found[index] === undefined);
}
