import { blobOf } from '../../exchange/blob.ts';
import { type Copy, copiesAmong, opened } from '../../exchange/copies.ts';
import type { Lock, Opener } from '../../exchange/lock.ts';
import { ArchiveError } from '../../exchange/problem.ts';
import { type OnProgress, read } from '../../exchange/reading.ts';
import { newRecoveryKey, seal } from '../../exchange/sealed.ts';
import { counting, prove } from '../../exchange/verify.ts';
import { writeArchive } from '../../exchange/write.ts';
import type { Part } from '../../records/part.ts';
import { count, nothing, type Tally } from '../../records/tally.ts';
import { recordCount } from '../../store/holdings.ts';
import { merge, unknownPeople } from '../../store/merge.ts';
import { pages, type Wanted } from '../../store/pages.ts';
import { stagedIn } from '../../store/staging.ts';
import { countsOf, partOf, stageArchive } from './stage.ts';

/** How far a job is, and whether it is still wanted. */
export interface Going {
  signal: AbortSignal;
  onProgress: OnProgress;
}

/** A file, and what opens it. */
interface Locked {
  file: Blob;
  opener: Opener;
}

/** What is staged, and which part of it is meant. @param place its name */
interface Waiting {
  place: string;
  part: Part;
}

/** All that takes long with archives, each of it once through ten years. Whoever asks for one asks a worker: see `inWorker`. */
export const jobs = {
  /** Writes what is wanted, locks it, and reads it back: one that could not be brought in again is no copy. */
  async write({ wanted, lock }: { wanted: Wanted; lock: Lock }, { onProgress }: Going): Promise<{ file: Blob; tally: Tally }> {
    const counted = counting(pages(wanted));
    const all = wanted.clientId ? 0 : await recordCount();
    const onRecords = (done: number) => all > 0 && onProgress(Math.min(1, done / all) / 2);
    const plain = await blobOf(writeArchive(counted.pages, Date.now(), onRecords), 'application/json');
    const sealed = await seal(plain, lock);
    const tally = counted.tally();
    await prove(sealed, tally, (done) => onProgress((1 + done) / 2));
    return { file: sealed.file, tally };
  },

  /** Reads a file as a restore would, and keeps nothing of it. */
  async look({ file, opener }: Locked, { onProgress }: Going): Promise<Tally> {
    const reading = await read(file, opener, onProgress);
    const tally = nothing();
    for await (const records of reading.records) for (const { table, record } of records) count(tally, table, record);
    await refuseUnknown(reading.absentPeople());
    return tally;
  },

  /** Reads a file into a place that is held for it. @returns what bringing it in would do, and who is in it */
  async stage({ file, opener, place }: Locked & { place: string }, { onProgress }: Going) {
    const { absentPeople, ...arrived } = await stageArchive(file, opener, stagedIn(place), onProgress);
    await refuseUnknown(absentPeople);
    return arrived;
  },

  /** What bringing a part of it in would do. */
  narrow: async ({ place, part }: Waiting, _: Going) => countsOf(await partOf(stagedIn(place), part)),

  /** Brings it in, all or nothing. */
  bringIn: async ({ place, part, bringBack }: Waiting & { bringBack: boolean }, { signal, onProgress }: Going) =>
    merge(await partOf(stagedIn(place), part), { bringBack, signal, onProgress }),

  /** The copies among some files. */
  find: ({ files }: { files: readonly File[] }, _: Going): Promise<Copy[]> => copiesAmong(files),

  /** One of them, once it was opened. */
  open: ({ copy, opener }: { copy: Copy; opener: Opener }, _: Going): Promise<Copy> => opened(copy, opener),

  /** A new recovery key. */
  newKey: (_: undefined, __: Going) => newRecoveryKey(),
};

async function refuseUnknown(absent: Map<string, string>): Promise<void> {
  const [unknown] = await unknownPeople([...absent.keys()]);
  if (unknown !== undefined) throw new ArchiveError({ problem: 'no-such-person', where: absent.get(unknown) ?? '' });
}

export type Jobs = typeof jobs;
