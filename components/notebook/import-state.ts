import type { Signal } from '@preact/signals';
import type { ArchiveRecords } from '../../lib/exchange/archive.ts';
import { ArchiveError, type ArchiveProblem, absentPeople, MAX_BYTES, readArchive } from '../../lib/exchange/read.ts';
import { lockOf, type Opener, unseal } from '../../lib/exchange/sealed.ts';
import { type Part, partOf } from '../../lib/records/part.ts';
import { type Tally, tallyOf } from '../../lib/records/tally.ts';
import { type MergeResult, merge, previewMerge, unknownPeople } from '../../lib/store/merge.ts';

export type ImportState =
  | { step: 'idle' | 'reading' | 'writing' | 'nothing-new' | 'failed' }
  | { step: 'locked'; file: File; lock: 'key' | 'passphrase'; found?: ArchiveProblem }
  | { step: 'refused'; found: ArchiveProblem }
  /** `whole`: all that is in the file; `records`: the part of it that is wanted. */
  | { step: 'preview'; whole: ArchiveRecords; records: ArchiveRecords; counts: MergeResult }
  | { step: 'proved'; tally: Tally }
  | { step: 'done'; counts: MergeResult };

const retried: readonly ArchiveProblem['problem'][] = ['no-key', 'mistyped-key', 'wrong-key', 'wrong-passphrase'];

/** The steps of an import. Until `bringIn`, nothing is written. @param trial goes as far as the preview, to prove that a file is good */
export function importing(state: Signal<ImportState>, trial = false) {
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ArchiveError)) console.warn('Aparté could not bring an archive in', error);
      state.value = error instanceof ArchiveError ? { step: 'refused', found: error.found } : { step: 'failed' };
    }
  };

  const take = async (file: File, opener: Opener) => {
    state.value = { step: 'reading' };
    const records = readArchive(await unseal(file, opener));
    const absent = absentPeople(records);
    const [unknown] = await unknownPeople([...absent.keys()]);
    if (unknown !== undefined) throw new ArchiveError({ problem: 'no-such-person', where: absent.get(unknown) ?? '' });
    const counts = await previewMerge(records);
    const news = Object.values(counts).some(({ added, changed, deleted, gone }) => added + changed + deleted + gone > 0);
    if (trial) state.value = { step: 'proved', tally: tallyOf(records) };
    else state.value = news ? { step: 'preview', whole: records, records, counts } : { step: 'nothing-new' };
  };

  const read = (file: File) =>
    guarded(async () => {
      state.value = { step: 'reading' };
      if (file.size > MAX_BYTES) throw new ArchiveError({ problem: 'too-large' });
      const lock = await lockOf(file);
      if (lock === 'plain') await take(file, { kind: lock });
      else state.value = { step: 'locked', file, lock };
    });

  /** @param secret the recovery key or the passphrase, as it was typed; kept nowhere */
  const unlock = (secret: string) =>
    guarded(async () => {
      if (state.value.step !== 'locked') return;
      const { file, lock } = state.value;
      try {
        await take(file, lock === 'key' ? { kind: lock, identity: secret } : { kind: lock, passphrase: secret });
      } catch (error) {
        if (!(error instanceof ArchiveError) || !retried.includes(error.found.problem)) throw error;
        state.value = { step: 'locked', file, lock, found: error.found };
      }
    });

  /** With what opens it, which is known. */
  const open = (file: File, opener: Opener) => guarded(() => take(file, opener));

  let asked: Part | undefined;
  /** What a part of it would bring. */
  const narrow = (part: Part) =>
    guarded(async () => {
      if (state.value.step !== 'preview') return;
      const { whole } = state.value;
      asked = part;
      const records = partOf(whole, part);
      const counts = await previewMerge(records);
      const { value } = state;
      if (asked === part && value.step === 'preview' && value.whole === whole) state.value = { step: 'preview', whole, records, counts };
    });

  /** @param bringBack what was deleted here since comes back too */
  const bringIn = (bringBack = false) =>
    guarded(async () => {
      if (state.value.step !== 'preview') return;
      const { records } = state.value;
      state.value = { step: 'writing' };
      state.value = { step: 'done', counts: await merge(records, { bringBack }) };
    });

  const leave = () => {
    state.value = { step: 'idle' };
  };

  return { read, unlock, open, narrow, bringIn, leave };
}
