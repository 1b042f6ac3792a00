import type { CopyKind } from '../../domain/backup/names.ts';
import { newSeries, placesFor, type Series, type There, type Written } from '../../domain/backup/series.ts';
import { wallAt } from '../../domain/when/calendar.ts';
import { digestOf } from '../../exchange/digest.ts';
import { CopyError } from '../../exchange/problem.ts';
import type { Saved, Saving } from '../../platform/backup/downloads.ts';
import { fileIn, writeToFolder } from '../../platform/backup/folder.ts';
import { type BackupPlan, noteFile, noteSeries } from '../../store/backup.ts';

/** Where copies are left. */
export interface Target {
  look(name: string): Promise<There>;
  /** @returns `in-the-way` when something lay there that was not to be overwritten: it was not */
  put(name: string, file: Blob, over: boolean): Promise<{ asked: boolean } | 'in-the-way'>;
}

/** Read again after it was written. @throws {CopyError} when it is not what was written */
export const folderTarget = (folder: FileSystemDirectoryHandle, digest: string): Target => ({
  look: async (name) => {
    const there = await fileIn(folder, name);
    return there ? { bytes: there.size, digest: await digestOf(there) } : 'nothing';
  },
  put: async (name, file) => {
    const written = await writeToFolder(folder, name, file);
    if (written.size !== file.size || (await digestOf(written)) !== digest) throw new CopyError('the file is not what was written');
    return { asked: false };
  },
});

export type SaveToDownloads = (name: string, file: Blob, how: Saving) => Promise<Saved>;

/** Files there cannot be looked at: one that this series did not leave is never overwritten. @throws {CopyError} for another size */
export const downloadsTarget = (save: SaveToDownloads, patient: boolean): Target => ({
  look: async () => 'unseen',
  put: async (name, file, over) => {
    const saved = await save(name, file, { over, patient });
    if (saved.bytes !== file.size) throw new CopyError('the file has another size');
    return saved.name === name || saved.asked ? { asked: saved.asked } : 'in-the-way';
  },
});

interface Leaving {
  plan: BackupPlan;
  file: Blob;
  written: Written;
  /** When the copy was made: milliseconds since 1970. */
  at: number;
  /** Asked before each file is written; when it says no, nothing more is. */
  mayGoOn?: (() => Promise<boolean>) | undefined;
  /** Ends it before the next file; it then throws its reason. */
  signal?: AbortSignal | undefined;
}

/** Leaves a proved copy under each name whose turn it is. @returns those names, or `later` when it may not go on */
export async function leave(target: Target, leaving: Leaving): Promise<{ files: string[]; asked: boolean } | 'later'> {
  const { plan, written, at } = leaving;
  const today = wallAt(at).date;
  const kind: CopyKind = plan.lock === 'plain' ? 'json' : 'age';
  const copy = { today, kind, records: written.records };
  let place = await placesFor(plan.series ?? newSeries(), copy, target.look);
  for (;;) {
    await noteSeries(place.series);
    const left = await leaveAll(target, place, leaving);
    if (left !== 'in-the-way') return left;
    place = await placesFor(newSeries(), copy, target.look);
  }
}

async function leaveAll(
  target: Target,
  { series, names }: { series: Series; names: string[] },
  { file, written, at, mayGoOn, signal }: Leaving,
): Promise<{ files: string[]; asked: boolean } | 'later' | 'in-the-way'> {
  const files: string[] = [];
  for (const name of names) {
    signal?.throwIfAborted();
    if (mayGoOn && !(await mayGoOn())) return 'later';
    const put = await target.put(name, file, series.left[name] !== undefined);
    if (put === 'in-the-way') return put;
    await noteFile(series.mark, name, written, wallAt(at).date);
    files.push(name);
    if (put.asked) return { files, asked: true }; // nobody is asked three times for one copy
  }
  return { files, asked: false };
}
