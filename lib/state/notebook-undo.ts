import { sayAround } from '../languages/around.ts';
import { written } from '../store/trouble.ts';
import { announce } from './announce.ts';
import type { Desk } from './desk.ts';

/** Name of the focus that the undo of the notebook can take. */
export const UNDO = 'undo';

/** Says what was done, and offers its way back in the line at the bottom. */
export function offerUndo(desk: Desk, words: () => string, undo: () => Promise<unknown>): void {
  desk.offer.value = { words, acts: [{ words: () => sayAround().undo, act: () => written(undo) }] };
  announce(words());
}

/** In a page with that line: takes something away; its way back has the focus then, for what was pressed is gone with it. */
export async function takeAway(
  desk: Desk,
  words: () => string,
  remove: () => Promise<unknown>,
  undo: () => Promise<unknown>,
): Promise<void> {
  desk.wantFocus(UNDO);
  if (await written(remove)) offerUndo(desk, words, undo);
}
