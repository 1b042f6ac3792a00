import type { NotesMark } from '../domain/lost.ts';
import { browser } from './browser.ts';

// On the disk, but not in IndexedDB: it stands when that has gone.
const KEY = 'notes';

/** What is known of the notes outside of the database; undefined until something was counted. */
async function readNotesMark(): Promise<NotesMark | undefined> {
  const kept = await browser.storage.local.get(KEY);
  return kept[KEY] as NotesMark | undefined;
}

const keepNotesMark = (mark: NotesMark): Promise<void> => browser.storage.local.set({ [KEY]: mark });

/** Calls back when any page of ours kept another mark. */
function followNotesMark(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed();
  });
}

/** What pages ask of the browser about the mark. */
export const notesMark = { readNotesMark, keepNotesMark, followNotesMark };
