import './support/database.ts';
import { expect, test } from 'vitest';
import { choose } from '../../lib/store/clients.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { deleteEntry, take } from '../../lib/store/entries.ts';
import { anyRealSession } from '../../lib/store/real-session.ts';
import { endSession, latestSession, startSession } from '../../lib/store/sessions.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

const end = async (clientId: string) => endSession((await latestSession(clientId))?.id ?? '');

test('a session is real when something was written down in it and it has ended', async () => {
  expect(await anyRealSession()).toBe(false);
  const marie = await choose({ name: 'Marie' });
  await startSession(marie.id);
  await end(marie.id); // nothing in it: not even kept
  expect(await anyRealSession()).toBe(false);
  const drafts = await openDrafts({ surface: 'panel', windowId: 1 }, [1]);
  const note = await take('note', 'worried', marie.id, drafts, 'note');
  expect(await anyRealSession()).toBe(false); // it runs
  await end(marie.id);
  expect(await anyRealSession()).toBe(true);
  await deleteEntry('note', note.id);
  expect(await anyRealSession()).toBe(false);
});
