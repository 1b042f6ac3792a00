import type { Signal } from '@preact/signals';
import { bestFirst } from '../../../lib/domain/backup/best.ts';
import { type Copy, copiesAmong, opened } from '../../../lib/exchange/copies.ts';
import { ArchiveError, type ArchiveProblem } from '../../../lib/exchange/problem.ts';
import type { Opener } from '../../../lib/exchange/sealed.ts';

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

  /** @param find the files, from wherever they are; undefined when the coach went back */
  const look = async (find: () => Promise<readonly File[] | undefined>) => {
    const mine = ++run;
    const before = state.value;
    try {
      const files = await find();
      if (run !== mine || !files) return;
      state.value = { step: 'looking' };
      const copies = await copiesAmong(files);
      if (run !== mine) return;
      state.value = copies.length > 0 ? { step: 'found', copies, opening: false } : { step: 'nothing' };
    } catch (error) {
      console.warn('Aparté could not look for copies', error);
      state.value = before.step === 'found' ? before : { step: 'failed' };
    }
  };

  /** Opens all that are locked, one after the other; the list is in order again after each. */
  const unlock = async (opener: Opener) => {
    const { value } = state;
    if (value.step !== 'found') return;
    const mine = ++run;
    const { found: _, ...rest } = value;
    state.value = { ...rest, opening: true, opener };
    for (const copy of value.copies.filter(({ lock, held }) => lock === opener.kind && !held)) {
      const known = await opened(copy, opener).catch((error) => {
        if (error instanceof ArchiveError) return error.found;
        throw error;
      });
      const now: RestoreState = state.value;
      if (run !== mine || now.step !== 'found') return;
      if (!('files' in known)) {
        state.value = { ...rest, opening: false, found: known };
        return;
      }
      state.value = { ...now, copies: now.copies.map((one) => (one.files === known.files ? known : one)) };
    }
    const end = state.value;
    if (end.step !== 'found') return;
    const [first] = bestFirst(end.copies);
    const none = first?.shut ? { found: { problem: `wrong-${opener.kind}` } as ArchiveProblem } : {};
    state.value = { ...end, copies: bestFirst(end.copies), opening: false, ...none };
  };

  const choose = (copy: Copy) => {
    if (state.value.step === 'found') state.value = { ...state.value, chosen: copy };
  };

  const leave = () => {
    run++;
    state.value = { step: 'idle' };
  };

  return { look, unlock, choose, leave };
}
