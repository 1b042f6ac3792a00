import './support/database.ts';
import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../lib/domain/client.ts';
import { choose, currentClient, everybody } from '../../lib/store/clients.ts';
import { decode, encode } from '../../lib/store/codec.ts';
import { homework } from '../../lib/store/db.ts';
import { type Drafts, drafts, openDrafts } from '../../lib/store/drafts.ts';
import { assign, bringBack, deleteEntry, latest, saveWords, take, whoseField } from '../../lib/store/entries.ts';
import { countEntries } from '../../lib/store/holdings.ts';
import { tell } from '../../lib/store/reports.ts';
import { broughtUp, SHAPE } from '../../lib/store/shapes.ts';
import { KEPT_AFTER_DELETION, sweep } from '../../lib/store/sweep.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

const panelOf = (windowId: number) => ({ surface: 'panel' as const, windowId });
const open = (windowId = 1, windows = [windowId]): Promise<Drafts> => openDrafts(panelOf(windowId), windows);
const logWords = async (words: string, clientId = NOBODY) => take('homework', words, clientId, await open(), 'homework');

test('a row shows only what is looked up by; what was said is in the body', () => {
  const record = { id: 'a', createdAt: 1, updatedAt: 2, clientId: 'c', at: 3, words: 'call' };
  const row = encode(record, ['clientId', 'at']);
  expect(row).toEqual({ id: 'a', createdAt: 1, updatedAt: 2, clientId: 'c', at: 3, body: { shape: SHAPE, words: 'call' } });
  expect(decode(row, 'homework')).toEqual(record);
});

describe('a body has a shape of its own', () => {
  const at = new Date('2026-09-12').getTime();

  test('one of the first is brought up when it is read: what is no day is kept as it was written', () => {
    const row = { id: 'a', createdAt: 1, updatedAt: 2, clientId: 'c', at };
    const body = { words: 'call', when: { date: '202609-12-05' }, nudge: { on: '0026-12-05' } };
    expect(decode({ ...row, body }, 'homework')).toEqual({
      ...{ ...row, words: 'call', nudge: { on: '2026-09-12' } },
      unread: [
        { field: 'when.date', text: '202609-12-05' },
        { field: 'nudge.on', text: '0026-12-05' },
      ],
    });
    expect(decode({ ...row, body: { ...body, shape: SHAPE } }, 'homework')).toEqual({ ...row, ...body });
  });

  test('one of a newer Aparté is refused, by name', () => {
    expect(() => broughtUp('notes', {}, SHAPE + 1, at)).toThrow(/notes of shape \d+ is newer/u);
  });
});

describe('logging', () => {
  test('takes the words down, empties the draft and asks whose, all at once', async () => {
    const typed = await open();
    typed.set('homework', 'call the baker');
    const record = await take('homework', 'call the baker', NOBODY, typed, 'homework');
    expect((await latest(undefined)).map(({ words }) => words)).toEqual(['call the baker']);
    expect((await drafts.list(drafts.rows.toCollection())).map(({ field }) => field)).toEqual([whoseField(record.id)]);
    expect((await open()).fields).toEqual([whoseField(record.id)]);
  });

  test('with somebody chosen nothing is asked', async () => {
    await choose({ name: 'Marie' });
    const marie = await currentClient();
    await logWords('call', marie?.id);
    expect((await open()).fields).toEqual([]);
    expect(await latest(marie?.id)).toHaveLength(1);
  });

  test('a draft on its way to the disk never comes back after it was logged', async () => {
    const typed = await open();
    for (const text of ['c', 'ca', 'cal', 'call']) typed.set('homework', text);
    await take('homework', 'call', NOBODY, typed, 'homework');
    await typed.flushed();
    expect((await open()).text('homework')).toBeUndefined();
  });
});

describe('whose', () => {
  test('assigning to somebody new adds them and, nobody being chosen, chooses them', async () => {
    const record = await logWords('call');
    await assign('homework', record.id, { name: 'أمينة' });
    const [amina] = await everybody();
    expect(amina?.name).toBe('أمينة');
    expect(await currentClient()).toEqual(amina);
    expect((await latest(amina?.id)).map(({ id }) => id)).toEqual([record.id]);
  });

  test('with somebody chosen, moving an entry does not change who the coach is with', async () => {
    await choose({ name: 'Marie' });
    const marie = await currentClient();
    const record = await logWords('call', marie?.id);
    await assign('homework', record.id, { name: 'Paul' });
    expect((await currentClient())?.name).toBe('Marie');
    expect(await latest(marie?.id)).toEqual([]);
  });
});

describe('the list', () => {
  test('shows one person and what has nobody yet, never anybody else', async () => {
    await logWords('for Marie', 'marie');
    await logWords('for nobody yet');
    const other = await logWords('for Paul', 'paul');
    await deleteEntry('homework', other.id);
    const words = (await latest('marie', [other.id])).map((entry) => entry.words);
    expect(words.sort()).toEqual(['for Marie', 'for nobody yet']);
  });

  test('a deleted entry stays where asked for, and comes back', async () => {
    const record = await logWords('call');
    await deleteEntry('homework', record.id);
    expect(await latest(undefined)).toEqual([]);
    expect(await countEntries()).toBe(0);
    expect((await latest(undefined, [record.id]))[0]?.deletedAt).toBeDefined();
    await bringBack('homework', record.id);
    expect(await latest(undefined)).toMatchObject([{ words: 'call' }]);
  });
});

test('what was deleted goes for good after thirty days, and not a day before', async () => {
  const record = await logWords('call');
  await tell(record.id, () => ({ outcome: 'not-done', clientWords: 'my mother was ill' }));
  await deleteEntry('homework', record.id);
  const { deletedAt = 0 } = (await homework.get(record.id)) ?? {};
  await sweep(deletedAt + KEPT_AFTER_DELETION);
  expect((await homework.get(record.id))?.words).toBe('call');
  await sweep(deletedAt + KEPT_AFTER_DELETION + 1);
  const left = await homework.get(record.id);
  expect(left).toMatchObject({ words: '', deletedAt });
  expect(left?.report).toBeUndefined();
});

describe('two windows edit the same entry', () => {
  test('the second is told what the first wrote, and nothing is overwritten until it says so', async () => {
    const record = await logWords('call');
    expect(await saveWords('homework', record.id, 'call on Monday', record.updatedAt)).toBeUndefined();
    const other = await saveWords('homework', record.id, 'call Paul', record.updatedAt);
    expect(other?.words).toBe('call on Monday');
    expect((await homework.get(record.id))?.words).toBe('call on Monday');
    expect(await saveWords('homework', record.id, 'call Paul', other?.updatedAt ?? 0)).toBeUndefined();
    expect((await homework.get(record.id))?.words).toBe('call Paul');
  });

  test('an edit of what was deleted meanwhile is told so, and can bring it back', async () => {
    const record = await logWords('call');
    await deleteEntry('homework', record.id);
    const other = await saveWords('homework', record.id, 'call Paul', record.updatedAt);
    expect(other?.deletedAt).toBeDefined();
    await saveWords('homework', record.id, 'call Paul', other?.updatedAt ?? 0);
    expect(await latest(undefined)).toMatchObject([{ words: 'call Paul' }]);
  });
});

describe('drafts', () => {
  test('two windows never share one', async () => {
    const [first, second] = [await open(1, [1, 2]), await open(2, [1, 2])];
    first.set('homework', 'in the first');
    second.set('homework', 'in the second');
    await Promise.all([first.flushed(), second.flushed()]);
    expect((await open(1, [1, 2])).text('homework')).toBe('in the first');
    expect((await open(2, [1, 2])).text('homework')).toBe('in the second');
  });

  test('what a killed browser left is taken up, one text a field, the latest first, and none is dropped', async () => {
    for (const [windowId, text] of [
      [1, 'older'],
      [2, 'newer'],
    ] as const) {
      const left = await open(windowId, [1, 2]);
      left.set('homework', text);
      await left.flushed();
      await new Promise((done) => setTimeout(done, 2)); // a clock of milliseconds has to tell them apart
    }
    const again = await open(7, [7]);
    expect(again.text('homework')).toBe('newer');
    again.set('homework', undefined);
    await again.flushed();
    expect((await open(7, [7])).text('homework')).toBe('older');
  });

  test('a window that is still open keeps its own', async () => {
    const first = await open(1, [1, 2]);
    first.set('homework', 'mine');
    await first.flushed();
    expect((await open(2, [1, 2])).text('homework')).toBeUndefined();
  });

  test('what was typed beside a call is never taken up in a notebook, nor the other way round', async () => {
    const first = await open(1);
    first.set('homework', 'beside a call');
    await first.flushed();
    const notebook = await openDrafts({ surface: 'notebook', windowId: 2 }, [2]);
    expect(notebook.fields).toEqual([]);
    notebook.set('rule:new', 'on ti');
    await notebook.flushed();
    expect((await open(3, [3])).fields).toEqual(['homework']);
    expect((await openDrafts({ surface: 'notebook', windowId: 4 }, [4])).text('rule:new')).toBe('on ti');
  });
});
