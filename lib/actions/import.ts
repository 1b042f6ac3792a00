import type { Signal } from '@preact/signals';
import type { Client } from '../domain/client.ts';
import { ArchiveError, type ArchiveProblem } from '../exchange/problem.ts';
import { MAX_BYTES } from '../exchange/read.ts';
import { read as readCopy } from '../exchange/reading.ts';
import { lockOf, type Opener } from '../exchange/sealed.ts';
import type { Part } from '../records/part.ts';
import { count, nothing, type Tally } from '../records/tally.ts';
import { type MergeResult, merge, unknownPeople } from '../store/merge.ts';
import type { Staged } from '../store/staging.ts';
import { partIn, stageArchive } from './stage-archive.ts';

export type ImportState =
  | { step: 'idle' | 'nothing-new' | 'failed' | 'cancelled' }
  /** @param done from 0 to 1, in hundredths */
  | { step: 'reading' | 'writing'; done: number }
  | { step: 'locked'; file: File; lock: 'key' | 'passphrase'; found?: ArchiveProblem }
  | { step: 'refused'; found: ArchiveProblem }
  /** `people`: those in the file; `part`: what of it is wanted. */
  | { step: 'preview'; people: readonly Client[]; part: Part; counts: MergeResult }
  | { step: 'proved'; tally: Tally }
  | { step: 'done'; counts: MergeResult };

const retried: readonly ArchiveProblem['problem'][] = ['no-key', 'mistyped-key', 'wrong-key', 'wrong-passphrase'];

/** Whether it is under way, and nothing else can be begun. */
export const isBusy = ({ step }: ImportState): boolean => step === 'reading' || step === 'writing';

/** The steps of an import. Until `bringIn`, nothing is written. @param trial goes as far as the preview, to prove that a file is good */
export function importing(state: Signal<ImportState>, trial = false) {
  /** What came in and waits for a yes. */
  let staged: Staged | undefined;
  /** What of it is wanted. */
  let wanted: Staged | undefined;
  let running = new AbortController();

  /** What could not be dropped now is swept later: see `sweepStaged`. */
  const drop = async () => {
    const its = staged;
    staged = undefined;
    wanted = undefined;
    await its?.drop().catch((error) => console.warn('Aparté could not drop what came in', error));
  };

  const guarded = async (work: (signal: AbortSignal) => Promise<void>) => {
    running = new AbortController();
    const { signal } = running;
    try {
      await work(signal);
    } catch (error) {
      await drop();
      if (signal.aborted) state.value = { step: 'cancelled' };
      else if (error instanceof ArchiveError) state.value = { step: 'refused', found: error.found };
      else {
        console.warn('Aparté could not bring an archive in', error);
        state.value = { step: 'failed' };
      }
    }
  };

  const begin = (step: 'reading' | 'writing') => {
    state.value = { step, done: 0 };
    return (share: number) => {
      const done = Math.floor(share * 100) / 100;
      const { value } = state;
      if (value.step === step && value.done !== done) state.value = { step, done };
    };
  };

  const refuseUnknown = async (absent: Map<string, string>) => {
    const [unknown] = await unknownPeople([...absent.keys()]);
    if (unknown !== undefined) throw new ArchiveError({ problem: 'no-such-person', where: absent.get(unknown) ?? '' });
  };

  const prove = async (file: File, opener: Opener, signal: AbortSignal) => {
    const reading = await readCopy(file, opener, { signal, onProgress: begin('reading') });
    const tally = nothing();
    for await (const records of reading.records) for (const { table, record } of records) count(tally, table, record);
    await refuseUnknown(reading.absentPeople());
    state.value = { step: 'proved', tally };
  };

  const take = async (file: File, opener: Opener, signal: AbortSignal) => {
    if (trial) return prove(file, opener, signal);
    const arrived = await stageArchive(file, opener, { signal, onProgress: begin('reading') });
    staged = arrived.staged;
    await refuseUnknown(arrived.absentPeople);
    signal.throwIfAborted();
    wanted = staged;
    const { counts, people } = arrived;
    const news = Object.values(counts).some(({ added, changed, deleted, gone }) => added + changed + deleted + gone > 0);
    if (!news) await drop();
    state.value = news ? { step: 'preview', people, part: {}, counts } : { step: 'nothing-new' };
  };

  const read = (file: File) =>
    guarded(async (signal) => {
      await drop();
      begin('reading');
      if (file.size > MAX_BYTES) throw new ArchiveError({ problem: 'too-large' });
      const lock = await lockOf(file);
      if (lock === 'plain') await take(file, { kind: lock }, signal);
      else state.value = { step: 'locked', file, lock };
    });

  /** @param secret the recovery key or the passphrase, as it was typed; kept nowhere */
  const unlock = (secret: string) =>
    guarded(async (signal) => {
      if (state.value.step !== 'locked') return;
      const { file, lock } = state.value;
      try {
        await take(file, lock === 'key' ? { kind: lock, identity: secret } : { kind: lock, passphrase: secret }, signal);
      } catch (error) {
        if (!(error instanceof ArchiveError) || !retried.includes(error.found.problem)) throw error;
        state.value = { step: 'locked', file, lock, found: error.found };
      }
    });

  /** With what opens it, which is known. */
  const open = (file: File, opener: Opener) =>
    guarded(async (signal) => {
      await drop();
      if (file.size > MAX_BYTES) throw new ArchiveError({ problem: 'too-large' });
      await take(file, opener, signal);
    });

  /** What a part of it would bring. Of what is asked quickly one after the other the last counts. */
  const narrow = (part: Part) =>
    guarded(async (signal) => {
      if (state.value.step !== 'preview' || !staged) return;
      const { people } = state.value;
      const its = await partIn(staged, part);
      if (signal !== running.signal || state.value.step !== 'preview') return;
      wanted = its.staged;
      state.value = { step: 'preview', people, part, counts: its.counts };
    });

  /** @param bringBack what was deleted here since comes back too */
  const bringIn = (bringBack = false) =>
    guarded(async (signal) => {
      if (state.value.step !== 'preview' || !wanted) return;
      const counts = await merge(wanted, { bringBack, signal, onProgress: begin('writing') });
      await drop();
      state.value = { step: 'done', counts };
    });

  /** Ends what is under way; what is here is as it was before. */
  const cancel = () => running.abort(new DOMException('cancelled', 'AbortError'));

  const leave = async () => {
    await drop();
    state.value = { step: 'idle' };
  };

  /** Its screen has gone: what is being brought in comes in, anything else is given up. */
  const close = () => {
    if (state.value.step === 'writing') return;
    cancel();
    void drop();
  };

  return { read, unlock, open, narrow, bringIn, cancel, leave, close };
}
