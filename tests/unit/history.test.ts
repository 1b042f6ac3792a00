import './support/database.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import type { Choice } from '../../lib/domain/outcome.ts';
import { cleanWords } from '../../lib/domain/text.ts';
import { choose, currentClient } from '../../lib/store/clients.ts';
import { emergency, homework, notes } from '../../lib/store/db.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { saveEmergencyList } from '../../lib/store/emergency.ts';
import { assign, deleteEntry, latest, saveWords, take } from '../../lib/store/entries.ts';
import { deletedLately, history, overwrittenLately, takeBack, undelete, versionsOf } from '../../lib/store/history.ts';
import { park, settle, tell } from '../../lib/store/reports.ts';
import { KEPT_AFTER_DELETION, sweep } from '../../lib/store/sweep.ts';
import { merge } from '../support/archive.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

const logWords = async (words: string) =>
  take('homework', words, NOBODY, await openDrafts({ surface: 'panel', windowId: 1 }, [1]), 'homework');
const words = async (id: string) => (await homework.get(id))?.words;
const textsOf = async (id: string) => (await versionsOf(id)).map(({ text }) => text);

async function edit(id: string, text: string) {
  await saveWords('homework', id, text, (await homework.get(id))?.updatedAt ?? 0);
}

describe('what was overwritten', () => {
  test('can be read and taken back; what it replaced can be too', async () => {
    const { id } = await logWords('first');
    await edit(id, 'second');
    await edit(id, 'third');
    expect((await textsOf(id)).sort()).toEqual(['first', 'second']);
    const first = (await versionsOf(id)).find(({ text }) => text === 'first');
    if (first) await takeBack(first);
    expect(await words(id)).toBe('first');
    expect((await textsOf(id)).sort()).toEqual(['first', 'second', 'third']);
  });

  test('a change of anything else, a deletion and a sweep are no overwriting', async () => {
    const { id } = await logWords('first');
    await assign('homework', id, { name: 'Marie' });
    await deleteEntry('homework', id);
    await sweep(Date.now() + 2 * KEPT_AFTER_DELETION);
    expect(await words(id)).toBe('');
    expect(await overwrittenLately()).toEqual([]);
  });

  test('by an import, it is kept too; a failed import keeps nothing', async () => {
    const { id, kind: _, ...entry } = await logWords('mine');
    const theirs = { ...entry, id, words: 'theirs', updatedAt: entry.updatedAt + 5 } as Homework;
    const others = { clients: [], sessions: [], notes: [] };
    await expect(merge({ ...others, homework: [theirs, { ...theirs, id: Symbol('no id') as never }] })).rejects.toThrow();
    expect(await overwrittenLately()).toEqual([]);
    await merge({ ...others, homework: [theirs] });
    expect(await textsOf(id)).toEqual(['mine']);
  });

  test('the emergency list and what is kept in mind have their versions', async () => {
    await saveEmergencyList('Dr A', 0);
    await choose({ name: 'Marie' });
    const list = await emergency.get('emergency-list');
    await saveEmergencyList('', list?.updatedAt ?? 0);
    const { changeClient } = await import('../../lib/store/clients.ts');
    const marie = await currentClient();
    await changeClient(marie?.id ?? '', { intention: 'listen' });
    await changeClient(marie?.id ?? '', { intention: undefined });
    expect((await overwrittenLately()).map(({ text }) => text).sort()).toEqual(['Dr A', 'listen']);
  });

  test('what was told of a homework has its versions, which go back to where they stood', async () => {
    const { id } = await logWords('call the baker');
    await tell(id, () => ({ outcome: 'not-done', reasons: ['busy'], clientWords: 'the week was full', makesSense: 'her mother' }));
    await settle(id, 'challenge', 'What would it take?');
    await tell(id, ({ stance }) => ({ stance: { ...(stance as Choice), answer: 'an hour' } }));
    await tell(id, ({ stance }) => ({
      clientWords: 'I forgot',
      makesSense: undefined,
      stance: { ...(stance as Choice), answer: 'two hours' },
    }));
    const [first] = (await versionsOf(id)).filter(({ field }) => field === 'report.clientWords');
    expect((await textsOf(id)).sort()).toEqual(['an hour', 'her mother', 'the week was full']);
    if (first) await takeBack(first);
    const report = (await homework.get(id))?.report;
    expect(report).toMatchObject({
      outcome: 'not-done',
      reasons: ['busy'],
      clientWords: 'the week was full',
      stance: { answer: 'two hours' },
    });
    expect(await words(id)).toBe('call the baker');
    expect((await textsOf(id)).sort()).toEqual(['I forgot', 'an hour', 'her mother', 'the week was full']);
  });

  test('what was told and then taken back as a whole comes back as a note for the coach alone', async () => {
    const { id } = await logWords('call the baker');
    await tell(id, () => ({ outcome: 'done', whatWorked: 'first thing in the morning' }));
    await park(id);
    const [told] = await versionsOf(id);
    expect(told).toMatchObject({ field: 'report.whatWorked', text: 'first thing in the morning' });
    if (told) await takeBack(told);
    expect((await homework.get(id))?.report).toBeUndefined();
    expect(await notes.list(notes.rows.toCollection())).toMatchObject([{ words: 'first thing in the morning', private: true }]);
  });

  test('goes after thirty days, and not a day before', async () => {
    const { id } = await logWords('first');
    await edit(id, 'second');
    const [version] = await versionsOf(id);
    await sweep((version?.at ?? 0) + KEPT_AFTER_DELETION);
    expect(await textsOf(id)).toEqual(['first']);
    await sweep((version?.at ?? 0) + KEPT_AFTER_DELETION + 1);
    expect(await history.rows.count()).toBe(0);
  });
});

test('what was deleted is listed, latest first, and comes back', async () => {
  const [one, two] = [await logWords('one'), await logWords('two')];
  await deleteEntry('homework', one.id);
  await deleteEntry('homework', two.id);
  const found = await deletedLately();
  expect(found.map((gone) => gone.words).sort()).toEqual(['one', 'two']);
  for (const gone of found) await undelete(gone);
  expect(await latest(undefined)).toHaveLength(2);
  expect(await deletedLately()).toEqual([]);
});

test('two windows, fast hands: the later edit stands, and every other text is in the history', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), fc.string({ minLength: 1, maxLength: 5 })), { minLength: 1, maxLength: 12 }),
      async (edits) => {
        const { id } = await logWords('at first');
        const saved = ['at first'];
        const seen = [(await homework.get(id))?.updatedAt ?? 0, (await homework.get(id))?.updatedAt ?? 0];
        for (const [index, [second, text]] of edits.entries()) {
          const window = second ? 1 : 0;
          const typed = cleanWords(`${index} ${text}`);
          const mine = 'text' in typed ? typed.text : '';
          // Told what the other wrote, they keep their own.
          const other = await saveWords('homework', id, mine, seen[window] ?? 0);
          if (other) expect(await saveWords('homework', id, mine, other.updatedAt)).toBeUndefined();
          seen[window] = (await homework.get(id))?.updatedAt ?? 0;
          saved.push(mine);
        }
        expect(await words(id)).toBe(saved.pop());
        expect((await textsOf(id)).sort()).toEqual(saved.sort());
      },
    ),
    { numRuns: 25 },
  );
});
