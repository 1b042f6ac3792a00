import './support/database.ts';
import { expect, test } from 'vitest';
import type { Client } from '../../lib/domain/client.ts';
import { cleanName } from '../../lib/domain/text.ts';
import { changeClient, choose, currentClient, everybody } from '../../lib/store/clients.ts';
import { db, homework, notes } from '../../lib/store/db.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { take } from '../../lib/store/entries.ts';
import { keepRail, railsOf } from '../../lib/store/guard-rails.ts';
import { mergePeople, parted, rename, turnIntoCode } from '../../lib/store/people.ts';
import { latestSession } from '../../lib/store/sessions.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

const names = async () => (await everybody()).map(({ name }) => name).sort();

/** Somebody with a homework, a note, a sign and a session. */
async function somebody(name: string) {
  const { id } = await choose({ name });
  const drafts = await openDrafts({ surface: 'panel', windowId: 1 }, [1]);
  await take('homework', `what ${name} does`, id, drafts, 'homework');
  await take('note', `what ${name} said`, id, drafts, 'note');
  await keepRail<'sign'>({ kind: 'sign', clientId: id, sign: 'anger', words: `seen with ${name}` });
  return id;
}

/** Everything, by what it says and whose it is. */
async function whose() {
  const rows = await Promise.all(['homework', 'notes', 'rails', 'sessions'].map((table) => db.table(table).toArray()));
  return rows
    .flat()
    .map((row) => [row.clientId, row.body.words ?? 'session'].join(' '))
    .sort();
}

test('somebody gets another name, unless somebody else has it, and has it back', async () => {
  const [marie] = [await choose({ name: 'Marie' }), await choose({ name: 'Omar' })];
  expect(await rename(marie.id, 'Marie D.')).toEqual({ before: 'Marie' });
  expect(await names()).toEqual(['Marie D.', 'Omar']);
  expect(await rename(marie.id, 'oMar')).toMatchObject({ taken: { name: 'Omar' } });
  expect(await names()).toEqual(['Marie D.', 'Omar']);
  await rename(marie.id, 'Marie');
  expect(await names()).toEqual(['Marie', 'Omar']);
});

test('a name becomes a code that nobody has', async () => {
  const marie = await choose({ name: 'Marie' });
  await choose({ name: 'c1' });
  expect(await turnIntoCode(marie.id)).toBe('Marie');
  expect(await names()).toEqual(['C2', 'c1']);
});

test('what cannot be seen is not kept in a name', () => {
  expect(cleanName('\u200eMa\u00adrie\u2060 \u200bD')).toEqual({ text: 'Marie D', cleaned: true });
  expect(cleanName('\u200e\u2060')).toEqual({ refused: 'empty' });
});

test('two files of one person become one, and two again', async () => {
  const [one, other] = [await somebody('Marie'), await somebody('Marie D.')];
  await changeClient(one, { intention: 'listen', language: 'fr', cards: { hidden: ['boat'] } });
  await changeClient(other, { intention: 'ask', sessionMinutes: 45, cards: { hidden: ['tent'], aside: ['boat'] } });
  const [before, people] = [await whose(), await everybody()];
  const merged = await mergePeople(one, other);
  expect(await names()).toEqual(['Marie']);
  expect((await whose()).filter((line) => !line.startsWith(one))).toEqual([]);
  expect(await currentClient()).toMatchObject({
    id: one,
    intention: 'listen\nask',
    language: 'fr',
    sessionMinutes: 45,
    cards: { hidden: ['boat', 'tent'], aside: ['boat'] },
  });
  expect((await homework.list(homework.rows.toCollection())).length + (await notes.list(notes.rows.toCollection())).length).toBe(4);
  expect(await railsOf(one)).toHaveLength(2);

  if (merged) await parted(merged);
  expect(await whose()).toEqual(before);
  const said = (list: Client[]) => list.map(({ updatedAt: _, changedAt: __, ...client }) => client);
  expect(said(await everybody())).toEqual(said(people));
  expect(await latestSession(other)).toBeDefined();
  expect(await mergePeople(one, one)).toBeUndefined();
});
