import './support/database.ts';
import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../lib/domain/client.ts';
import { CopyError } from '../../lib/exchange/problem.ts';
import { newRecoveryKey, seal } from '../../lib/exchange/sealed.ts';
import { counting, prove } from '../../lib/exchange/verify.ts';
import { writeArchive } from '../../lib/exchange/write.ts';
import { sameTally } from '../../lib/records/tally.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { assign, deleteEntry, latest, saveWords, take } from '../../lib/store/entries.ts';
import { pages } from '../../lib/store/pages.ts';
import { merge, previewMerge, readArchive } from '../support/archive.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

const logWords = async (words: string) =>
  take('homework', words, NOBODY, await openDrafts({ surface: 'panel', windowId: 1 }, [1]), 'homework');

async function copy() {
  const counted = counting(pages({ privateNotes: true, guardRails: true }));
  const pieces: string[] = [];
  for await (const piece of writeArchive(counted.pages, Date.now())) pieces.push(piece);
  return { plain: new Blob(pieces), tally: counted.tally() };
}
const none = { added: 0, changed: 0, deleted: 0, unchanged: 0, gone: 0 };

describe('what a restore would do', () => {
  test('is told apart: new, changed, skipped, deleted here after the copy', async () => {
    const [kept, changed, gone, lost] = [
      await logWords('kept'),
      await logWords('as it was'),
      await logWords('gone'),
      await logWords('lost'),
    ];
    const records = readArchive(await (await copy()).plain.text());
    await saveWords('homework', changed.id, 'newer here', changed.updatedAt);
    await deleteEntry('homework', gone.id);
    const { homework } = await import('../../lib/store/db.ts');
    await homework.rows.delete(lost.id);
    const later = records.homework.map((record) =>
      record.id === kept.id ? { ...record, words: 'newer there', updatedAt: kept.updatedAt + 9 } : record,
    );
    expect((await previewMerge({ ...records, homework: later })).homework).toEqual({
      added: 1,
      changed: 1,
      deleted: 0,
      unchanged: 1,
      gone: 1,
    });
  });

  test('what was deleted since stays deleted, unless it is to be brought back: then with everything, and for good', async () => {
    const entry = await logWords('call the baker');
    await assign('homework', entry.id, { name: 'Marie' });
    const records = readArchive(await (await copy()).plain.text());
    await deleteEntry('homework', entry.id);
    expect((await merge(records)).homework).toEqual({ ...none, gone: 1 });
    expect(await latest(undefined)).toEqual([]);
    expect((await merge(records, { bringBack: true })).homework).toEqual({ ...none, added: 1 });
    expect(await latest(undefined)).toMatchObject([{ words: 'call the baker' }]);
    // Elsewhere the deletion may still come by; it is older.
    expect((await merge(records)).homework).toEqual({ ...none, unchanged: 1 });
  });
});

describe('a copy is proved', () => {
  test('when it opens and has in it what was written, private notes and marks of deletion too', async () => {
    const entry = await logWords('call');
    await assign('homework', entry.id, { name: 'Marie' });
    await deleteEntry('homework', (await logWords('gone')).id);
    const { plain, tally } = await copy();
    expect(tally).toEqual({ people: 1, sessions: 1, notes: 0, homework: 1, guardRails: 0, single: 0, deleted: 1 });
    const { recipient } = await newRecoveryKey();
    await prove(await seal(plain, { kind: 'key', recipient }), tally);
  });

  test('and not when anything is missing from it', async () => {
    await logWords('call');
    const { plain, tally } = await copy();
    expect(sameTally(tally, { ...tally, homework: 2 })).toBe(false);
    await expect(prove(await seal(plain, { kind: 'plain' }), { ...tally, homework: 2 })).rejects.toThrow(CopyError);
    await expect(prove({ file: plain.slice(0, plain.size - 3), opener: { kind: 'plain' } }, tally)).rejects.toThrow('truncated');
  });
});
