import './support/database.ts';
import { describe, expect, test } from 'vitest';
import { ArchiveError } from '../../lib/exchange/problem.ts';
import { writeArchive } from '../../lib/exchange/write.ts';
import { choose } from '../../lib/store/clients.ts';
import { db, notes } from '../../lib/store/db.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { deleteEntry, setPrivate, take } from '../../lib/store/entries.ts';
import { holdings } from '../../lib/store/holdings.ts';
import { pages, type Wanted } from '../../lib/store/pages.ts';
import { merge, previewMerge, readArchive } from '../support/archive.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

async function archive(wanted: Partial<Wanted> = {}): Promise<string> {
  let text = '';
  for await (const piece of writeArchive(pages({ privateNotes: true, guardRails: true, ...wanted }), Date.now())) text += piece;
  return text;
}

/** Marie, with a note, one for the coach alone, and one of each that were deleted. */
async function someNotes() {
  const marie = await choose({ name: 'Marie' });
  const drafts = await openDrafts({ surface: 'panel', windowId: 1 }, [1]);
  const note = (words: string, hidden: boolean) => take('note', words, marie.id, drafts, 'note', hidden ? { private: true } : {});
  const open = await note('the exam is in March', false);
  const hidden = await note('I am tired of this', true);
  const gone = await note('gone', false);
  const hiddenGone = await note('gone for me alone', true);
  await deleteEntry('note', gone.id);
  await deleteEntry('note', hiddenGone.id);
  return { marie, open, hidden, gone, hiddenGone };
}

const records = (text: string) => JSON.parse(text).records as Record<string, { id: string; words?: string; private?: true }[]>;
const none = { added: 0, changed: 0, deleted: 0, gone: 0 };

describe('private notes', () => {
  test('stand apart in the file, and no record says that it is private', async () => {
    const { open, hidden, gone, hiddenGone } = await someNotes();
    const text = await archive();
    const written = records(text);
    expect(written.notes?.map(({ id }) => id).sort()).toEqual([open.id, gone.id, hiddenGone.id].sort());
    expect(written.privateNotes).toMatchObject([{ id: hidden.id, words: 'I am tired of this' }]);
    expect(text).not.toContain('"private"');
  });

  test('come back private, once', async () => {
    const { hidden, open } = await someNotes();
    const before = await notes.rows.toArray();
    const text = await archive();
    expect((await merge(readArchive(text))).notes).toEqual({ ...none, unchanged: 4 });
    expect(await notes.rows.toArray()).toEqual(before);
    await db.delete();
    await db.open();
    expect((await merge(readArchive(text))).notes).toMatchObject({ added: 2 });
    expect(await notes.get(hidden.id)).toMatchObject({ private: true, words: 'I am tired of this' });
    expect(await notes.get(open.id)).not.toHaveProperty('private');
  });

  test.each([true, false])('are left out when they are not wanted, of one person: %s', async (ofOne) => {
    const { marie, hiddenGone, gone } = await someNotes();
    const text = await archive({ privateNotes: false, clientId: ofOne ? marie.id : undefined });
    expect(text).not.toMatch(/tired|privateNotes|gone for me/);
    // What is left of a deleted note does not tell what it was, and still deletes it elsewhere.
    expect(records(text).notes?.map(({ id }) => id)).toEqual(expect.arrayContaining([gone.id, hiddenGone.id]));
  });

  test('left out, they are neither deleted nor changed where the file is brought in', async () => {
    const { hidden } = await someNotes();
    const text = await archive({ privateNotes: false });
    expect((await previewMerge(readArchive(text))).notes).toEqual({ ...none, unchanged: 3 });
    await merge(readArchive(text));
    expect(await notes.get(hidden.id)).toMatchObject({ private: true, words: 'I am tired of this' });
  });

  test('what became private, or no longer is, is so elsewhere too', async () => {
    const { open, hidden } = await someNotes();
    const before = await archive();
    await setPrivate(open.id, true);
    await setPrivate(hidden.id, false);
    const after = await archive();
    await db.delete();
    await db.open();
    await merge(readArchive(before));
    expect((await previewMerge(readArchive(after))).notes).toMatchObject({ changed: 2 });
    await merge(readArchive(after));
    expect(await notes.get(open.id)).toMatchObject({ private: true });
    expect(await notes.get(hidden.id)).not.toHaveProperty('private');
    expect((await merge(readArchive(before))).notes).toMatchObject(none); // older
  });

  test('changed while the file is being written: each note is in it once', async () => {
    const { open, hidden } = await someNotes();
    const text: string[] = [];
    for await (const piece of writeArchive(pages({ privateNotes: true, guardRails: true }), Date.now())) {
      text.push(piece);
      if (!piece.includes('"privateNotes"')) continue;
      await setPrivate(open.id, true);
      await setPrivate(hidden.id, false);
    }
    const { notes: public_, privateNotes } = readArchive(text.join(''));
    expect([...public_, ...privateNotes].map(({ id }) => id).sort()).toHaveLength(4);
  });

  test('more of them than fit on a page are all there', async () => {
    const { hidden } = await someNotes();
    const { kind: _, ...like } = hidden;
    const many = Array.from({ length: 2_100 }, () => ({ ...like, id: crypto.randomUUID() }));
    await notes.putMany(many);
    const written = readArchive(await archive());
    expect(new Set(written.privateNotes.map(({ id }) => id)).size).toBe(2_101);
  });

  test('a note that stands in both halves is refused', async () => {
    await someNotes();
    const file = JSON.parse(await archive());
    file.records.notes.push(file.records.privateNotes[0]);
    expect(() => readArchive(JSON.stringify(file))).toThrow(ArchiveError);
  });

  test('an archive of version 2 has them flagged, and they come in private', () => {
    const note = {
      id: crypto.randomUUID(),
      createdAt: 1,
      updatedAt: 1,
      clientId: crypto.randomUUID(),
      sessionId: '',
      at: 1,
      words: 'tired',
    };
    const two = { format: 'aparte', version: 2, exportedAt: '2026-11-05T12:00:00.000Z' };
    const empty = { homework: [], sessions: [], clients: [] };
    const read = readArchive(JSON.stringify({ ...two, records: { ...empty, notes: [{ ...note, private: true }] } }));
    expect([read.notes, read.privateNotes]).toEqual([[], [note]]);
  });
});

test('what is stored is counted without what was deleted', async () => {
  await someNotes();
  expect(await holdings()).toEqual({ people: 1, sessions: 1, notes: 2, homework: 0, guardRails: 0, single: 0, deleted: 0 });
});
