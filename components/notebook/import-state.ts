import type { Signal } from '@preact/signals';
import { ArchiveError, type ArchiveProblem, absentPeople, MAX_BYTES, readArchive } from '../../lib/exchange/read.ts';
import { type IncomingRecords, type MergeResult, merge, previewMerge, unknownPeople } from '../../lib/store/merge.ts';

export type ImportState =
  | { step: 'idle' | 'reading' | 'writing' | 'nothing-new' | 'failed' }
  | { step: 'refused'; found: ArchiveProblem }
  | { step: 'preview'; records: IncomingRecords; counts: MergeResult }
  | { step: 'done'; counts: MergeResult };

/** The steps of an import. Until `bringIn`, nothing is written. */
export function importing(state: Signal<ImportState>) {
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ArchiveError)) console.warn('Aparté could not bring an archive in', error);
      state.value = error instanceof ArchiveError ? { step: 'refused', found: error.found } : { step: 'failed' };
    }
  };

  const read = (file: File) =>
    guarded(async () => {
      state.value = { step: 'reading' };
      if (file.size > MAX_BYTES) throw new ArchiveError({ problem: 'too-large' });
      const records = readArchive(await file.text());
      const absent = absentPeople(records);
      const [unknown] = await unknownPeople([...absent.keys()]);
      if (unknown !== undefined) throw new ArchiveError({ problem: 'no-such-person', where: absent.get(unknown) ?? '' });
      const counts = await previewMerge(records);
      const news = Object.values(counts).some(({ added, changed, deleted }) => added + changed + deleted > 0);
      state.value = news ? { step: 'preview', records, counts } : { step: 'nothing-new' };
    });

  const bringIn = () =>
    guarded(async () => {
      if (state.value.step !== 'preview') return;
      const { records } = state.value;
      state.value = { step: 'writing' };
      state.value = { step: 'done', counts: await merge(records) };
    });

  const leave = () => {
    state.value = { step: 'idle' };
  };

  return { read, bringIn, leave };
}
