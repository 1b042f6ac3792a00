import { say } from '../../lib/messages/language.ts';
import { take } from '../../lib/store/entries.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Desk } from '../desk.ts';
import { announce } from '../ui/announce.ts';

/** Keeps a note written on a screen around the call. @param alone for the coach alone @returns whether it was done */
export async function keepNote(desk: Desk, clientId: string, words: string, alone: boolean): Promise<boolean> {
  const done = await written(async () => {
    await take('note', words, clientId, await desk.draftsRead, 'note', alone ? { private: true } : {});
  });
  if (done) announce(say().noted);
  return done;
}
