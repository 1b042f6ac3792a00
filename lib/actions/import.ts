import type { Signal } from '@preact/signals';
import { inWorker } from '../actions/archive/in-worker.ts';
import type { Client } from '../domain/client.ts';
import { MAX_BYTES } from '../exchange/format.ts';
import { lockOf, type Opener } from '../exchange/lock.ts';
import { ArchiveError, type ArchiveProblem } from '../exchange/problem.ts';
import type { Part } from '../records/part.ts';
import type { Tally } from '../records/tally.ts';
import type { MergeResult } from '../store/merge.ts';
import { holdPlace, type Place } from '../store/staging.ts';

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
  /** Where what came in waits for a yes. */
  let place: Place | undefined;
  let running = new AbortController();

  /** What could not be dropped now is swept later: see `sweepStaged`. */
  const drop = async () => {
    const its = place;
    place = undefined;
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
    return (done: number) => {
      if (state.value.step === step) state.value = { step, done };
    };
  };

  const take = async (file: File, opener: Opener, signal: AbortSignal) => {
    const doing = { signal, onProgress: begin('reading') };
    if (trial) {
      state.value = { step: 'proved', tally: await inWorker('look', { file, opener }, doing) };
      return;
    }
    const its = await holdPlace();
    place = its;
    const { counts, people } = await inWorker('stage', { file, opener, place: its.name }, doing);
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
      if (state.value.step !== 'preview' || !place) return;
      const { people } = state.value;
      const counts = await inWorker('narrow', { place: place.name, part });
      if (signal !== running.signal || state.value.step !== 'preview') return;
      state.value = { step: 'preview', people, part, counts };
    });

  /** @param bringBack what was deleted here since comes back too */
  const bringIn = (bringBack = false) =>
    guarded(async (signal) => {
      if (state.value.step !== 'preview' || !place) return;
      const { part } = state.value;
      const counts = await inWorker('bringIn', { place: place.name, part, bringBack }, { signal, onProgress: begin('writing') });
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
