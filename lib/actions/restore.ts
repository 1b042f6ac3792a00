import type { Signal } from '@preact/signals';
import { inWorker } from '../actions/archive/in-worker.ts';
import { bestFirst } from '../domain/backup/best.ts';
import type { Copy } from '../exchange/copies.ts';
import type { Opener } from '../exchange/lock.ts';
import { ArchiveError, type ArchiveProblem } from '../exchange/problem.ts';

/** What was found where the coach looked. */
export interface Found {
  step: 'found';
  /** The one that is offered comes first. */
  copies: readonly Copy[];
  /** The one that the coach chose instead. */
  chosen?: Copy | undefined;
  /** They are being opened one after the other. */
  opening: boolean;
  /** What is wrong with the key that was typed. */
  found?: ArchiveProblem;
  /** What opens those that it opened. Here as long as the list is shown, and nowhere else. */
  opener?: Opener;
}
export type RestoreState = { step: 'idle' | 'looking' | 'nothing' | 'failed' } | Found;

/** The copy that “see what it would bring” means. */
export const offered = ({ copies, chosen }: Found): Copy | undefined => copies.find(({ files }) => files === chosen?.files) ?? copies[0];

/** What opens a copy, if it is known. */
export const openerOf = ({ opener }: Found, copy: Copy): Opener | undefined => {
  if (copy.lock === 'plain') return { kind: 'plain' };
  return copy.held ? opener : undefined;
};

/** Looks for copies and opens them; nothing is written. */
export function restoring(state: Signal<RestoreState>) {
  let run = 0;

  /** Of several at once only the last one counts. @param work is told whether it still does */
  const guarded = async (work: (current: () => boolean) => Promise<void>) => {
    const mine = ++run;
    const current = () => run === mine;
    try {
      await work(current);
    } catch (error) {
      console.warn('Aparté could not look for copies', error);
      if (current()) state.value = { step: 'failed' };
    }
  };

  /** @param find the files, from wherever they are; undefined when the coach went back */
  const look = (find: () => Promise<readonly File[] | undefined>) =>
    guarded(async (current) => {
      const files = await find();
      if (!files || !current()) return;
      state.value = { step: 'looking' };
      const copies = await inWorker('find', { files });
      if (current()) state.value = copies.length > 0 ? { step: 'found', copies, opening: false } : { step: 'nothing' };
    });

  /** Opens all that are locked, one after the other. */
  const unlock = (opener: Opener) =>
    guarded(async (current) => {
      const { value } = state;
      if (value.step !== 'found') return;
      const { found: _, opener: __, ...rest } = value;
      state.value = { ...rest, opening: true, opener };
      try {
        for (const copy of value.copies.filter(({ lock, held }) => lock === opener.kind && !held)) {
          const known = await inWorker('open', { copy, opener });
          const now: RestoreState = state.value;
          if (!current() || now.step !== 'found') return;
          state.value = { ...now, copies: now.copies.map((one) => (one.files === copy.files ? { ...known, files: one.files } : one)) };
        }
      } catch (error) {
        if (!(error instanceof ArchiveError)) throw error;
        if (current()) state.value = { ...rest, opening: false, found: error.found };
        return;
      }
      const end: RestoreState = state.value;
      if (end.step !== 'found') return;
      const copies = bestFirst(end.copies);
      const none: Partial<Found> = copies[0]?.shut ? { found: { problem: `wrong-${opener.kind}` as 'wrong-key' } } : {};
      state.value = { ...end, copies, opening: false, ...none };
    });

  const choose = (copy: Copy) => {
    if (state.value.step === 'found') state.value = { ...state.value, chosen: copy };
  };

  const leave = () => {
    run++;
    state.value = { step: 'idle' };
  };

  return { look, unlock, choose, leave };
}
