import { say } from '../languages/language.ts';
import { announce } from '../state/announce.ts';
import type { Desk } from '../state/desk.ts';
import { take } from '../store/entries.ts';
import { written } from '../store/trouble.ts';

/** Keeps a note written on a screen around the call. @param alone for the coach alone @returns whether it was done */
export async function keepNote(desk: Desk, clientId: string, words: string, alone: boolean): Promise<boolean> {
  const done = await written(async () => {
    await take('note', words, clientId, await desk.draftsRead, 'note', alone ? { private: true } : {});
  });
  if (done) announce(say().noted);
  return done;
}
