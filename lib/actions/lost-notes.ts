import { signal } from '@preact/signals';
import { areLost, type NotesMark } from '../domain/lost.ts';
import { backupPlan } from '../store/backup.ts';
import { databaseId, namedDatabase } from '../store/database-id.ts';
import { recordCount } from '../store/holdings.ts';
import { failedRead } from '../store/trouble.ts';

/** What is asked of the browser. */
export interface MarkBrowser {
  readNotesMark(): Promise<NotesMark | undefined>;
  keepNotesMark(mark: NotesMark): Promise<void>;
  followNotesMark(changed: () => void): void;
}

/** What there was, when the notes are gone and nothing has been decided about it. */
export const lostNotes = signal<NotesMark | undefined>();

let marks: MarkBrowser;

/** Looks whether the notes are still there, and from then on keeps in mind, outside of the database, that they are. */
export async function watchNotes(browser: MarkBrowser): Promise<void> {
  marks = browser;
  browser.followNotesMark(() => void look());
  document.addEventListener('visibilitychange', () => document.hidden && void markAll());
  await look();
  await markAll();
}

async function look(): Promise<void> {
  try {
    const mark = await marks.readNotesMark();
    lostNotes.value = areLost(mark, await databaseId()) ? mark : undefined;
  } catch (error) {
    failedRead(error);
  }
}

/** Keeps in mind what there is; not while it is open what becomes of what was there before. */
async function markAll(): Promise<void> {
  if (lostNotes.peek()) return;
  try {
    await keepMark();
  } catch (error) {
    failedRead(error);
  }
}

async function keepMark(): Promise<void> {
  const [database, records, plan] = [await namedDatabase(), await recordCount(), await backupPlan()];
  const copy = plan?.last && { at: plan.last.at, place: plan.place };
  await marks.keepNotesMark({ database, records, at: Date.now(), ...(copy ? { copy } : {}) });
}

/** What is here now is what there is: the coach has it back, or begins anew. */
export async function goOn(): Promise<void> {
  await keepMark();
  await look();
}
