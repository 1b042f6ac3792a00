import './support/database.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeClient, choose } from '../../lib/store/clients.ts';
import { homework, notes, sessions } from '../../lib/store/db.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { agreedLast, assign, latest, setPrivate, take, takeFromBefore } from '../../lib/store/entries.ts';
import {
  changeSession,
  endSession,
  latestSession,
  moveSession,
  resumeSession,
  runningSession,
  startSession,
} from '../../lib/store/sessions.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 9) });
});
afterEach(() => vi.useRealTimers());

const MINUTE = 60_000;
const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);
const drafts = () => openDrafts({ surface: 'panel', windowId: 1 }, [1]);
const note = async (words: string, clientId: string, hidden = false) =>
  take('note', words, clientId, await drafts(), 'note', hidden ? { private: true } : {});
const agree = async (words: string, clientId: string) => take('homework', words, clientId, await drafts(), 'homework');
const somebody = (name: string) => choose({ name });

describe('a session', () => {
  test('begins with the first note, takes in what follows, and ends once', async () => {
    const marie = await somebody('Marie');
    expect(await latestSession(marie.id)).toBeUndefined();
    const first = await note('worried', marie.id);
    pass(20);
    const second = await agree('call', marie.id);
    expect(second.sessionId).toBe(first.sessionId);
    pass(30);
    await endSession(first.sessionId);
    const ended = await latestSession(marie.id);
    expect(ended).toMatchObject({ endedAt: Date.now(), lastEntryAt: Date.now() - 30 * MINUTE });
    pass(5);
    await endSession(first.sessionId);
    expect((await latestSession(marie.id))?.endedAt).toBe(ended?.endedAt);
  });

  test('takes in what is written within an hour of its end without going on; after that another begins', async () => {
    const marie = await somebody('Marie');
    const { sessionId } = await note('worried', marie.id);
    await endSession(sessionId);
    pass(59);
    expect((await note('afterthought', marie.id)).sessionId).toBe(sessionId);
    expect(await runningSession(marie.id, Date.now())).toBeUndefined();
    pass(2);
    expect((await note('next call', marie.id)).sessionId).not.toBe(sessionId);
  });

  test('without entries is not kept', async () => {
    const marie = await somebody('Marie');
    await startSession(marie.id);
    await startSession(marie.id);
    expect(await sessions.rows.count()).toBe(1);
    const session = await latestSession(marie.id);
    await endSession(session?.id ?? '');
    expect(await latestSession(marie.id)).toBeUndefined();
    await resumeSession(session?.id ?? '');
    expect((await runningSession(marie.id, Date.now()))?.id).toBe(session?.id);
  });

  test('in which nothing was fixed on purpose is kept without an entry', async () => {
    const marie = await somebody('Marie');
    await startSession(marie.id);
    const { id = '' } = (await latestSession(marie.id)) ?? {};
    await changeSession(id, { leftOpen: true });
    await endSession(id);
    expect((await latestSession(marie.id))?.id).toBe(id);
  });

  test('that was forgotten for four hours ended at its last entry', async () => {
    const marie = await somebody('Marie');
    const { sessionId, at } = await note('worried', marie.id);
    pass(5 * 60);
    await endSession(sessionId);
    expect((await latestSession(marie.id))?.endedAt).toBe(at);
  });

  test('moves to somebody else with everything in it, and back', async () => {
    const marie = await somebody('Marie');
    const paul = await somebody('Paul');
    const { sessionId } = await note('worried', marie.id);
    await agree('call', marie.id);
    for (const to of [paul, marie]) {
      await moveSession(sessionId, { id: to.id });
      expect((await latestSession(to.id))?.id).toBe(sessionId);
      expect((await latest(to.id)).map(({ words }) => words).sort()).toEqual(['call', 'worried']);
      expect(await latest(to === paul ? marie.id : paul.id)).toEqual([]);
    }
  });
});

describe('whose it was, said later', () => {
  test('within the session it was taken down in, it belongs to that', async () => {
    const marie = await somebody('Marie');
    const { sessionId } = await note('worried', marie.id);
    pass(1);
    const lost = await agree('call', '');
    pass(1);
    await assign('homework', lost.id, { id: marie.id });
    expect((await homework.get(lost.id))?.sessionId).toBe(sessionId);
  });

  test('said days later, it belongs to no session and starts none', async () => {
    const lost = await agree('call', '');
    pass(3 * 24 * 60);
    await assign('homework', lost.id, { name: 'Marie' });
    expect((await homework.get(lost.id))?.sessionId).toBe('');
    expect(await sessions.rows.count()).toBe(0);
  });
});

test('what was agreed before Aparté starts no session, and is what was agreed last', async () => {
  const marie = await somebody('Marie');
  await takeFromBefore('send the letter', marie.id);
  expect((await agreedLast(marie.id)).map(({ words }) => words)).toEqual(['send the letter']);
  expect(await latestSession(marie.id)).toBeUndefined();
  pass(1);
  await agree('call', marie.id);
  pass(1);
  await agree('write', marie.id);
  expect((await agreedLast(marie.id)).map(({ words }) => words)).toEqual(['call', 'write']);
});

test('a note is private from the start or later, and open again', async () => {
  const marie = await somebody('Marie');
  const { id } = await note('her sister is ill', marie.id, true);
  expect(await notes.get(id)).toMatchObject({ private: true });
  await setPrivate(id, false);
  expect(await notes.get(id)).not.toHaveProperty('private');
  await setPrivate(id, true);
  expect(await notes.get(id)).toMatchObject({ private: true });
});

test('facts about somebody are set and taken away again', async () => {
  const marie = await somebody('Marie');
  await changeClient(marie.id, { status: 'ended', informal: true, sessionMinutes: 75 });
  await changeClient(marie.id, { status: undefined, informal: undefined });
  const { updatedAt: _, changedAt: __, ...kept } = await choose({ id: marie.id });
  expect(kept).toEqual({ id: marie.id, createdAt: marie.createdAt, name: 'Marie', sessionMinutes: 75 });
});
