import './support/database.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isCondition } from '../../lib/domain/condition.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { askedNow, sessionNow } from '../../lib/domain/open.ts';
import { choose } from '../../lib/store/clients.ts';
import { notes } from '../../lib/store/db.ts';
import { takeFromBefore } from '../../lib/store/entries.ts';
import { changeHomework, historyOf, oneHomework, putBack } from '../../lib/store/homework.ts';
import { answerParting, asking, park, partingsDue, settle, takeNext, tell } from '../../lib/store/reports.ts';
import { endSession, latestSession } from '../../lib/store/sessions.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 9) });
});
afterEach(() => vi.useRealTimers());

const HOUR = 3_600_000;
const pass = (hours: number) => vi.setSystemTime(Date.now() + hours * HOUR);
const marie = async () => (await choose({ name: 'Marie' })).id;
async function agreed(clientId: string, words: string): Promise<Homework> {
  await takeFromBefore(words, clientId);
  return (await historyOf(clientId)).find((one) => one.words === words) as Homework;
}
const endLatest = async (clientId: string) => endSession((await latestSession(clientId))?.id ?? '');

describe('what is told', () => {
  test('begins the session with the first outcome, and everything stays with it', async () => {
    const client = await marie();
    const { id } = await agreed(client, 'call');
    await tell(id, () => ({ outcome: 'not-done' }));
    const session = await latestSession(client);
    pass(24);
    await tell(id, ({ reasons = [] }) => ({ reasons: [...reasons, 'busy'] })); // put right the day after
    expect((await oneHomework(id))?.report).toEqual({
      at: Date.now() - 24 * HOUR,
      sessionId: session?.id,
      outcome: 'not-done',
      reasons: ['busy'],
    });
    expect((await latestSession(client))?.id).toBe(session?.id); // that starts no session
  });

  test('keeps a session in which nothing else was taken down', async () => {
    const client = await marie();
    const { id } = await agreed(client, 'call');
    await tell(id, () => ({ outcome: 'done' }));
    await endLatest(client);
    expect((await latestSession(client))?.endedAt).toBe(Date.now());
    const told = await oneHomework(id);
    const changed = await tell(id, () => ({ outcome: 'partly' }));
    expect(changed?.before).toEqual(told);
    await putBack(changed?.before as Homework);
    expect((await oneHomework(id))?.report).toEqual(told?.report);
  });

  test('taken back, leaves no session behind', async () => {
    const client = await marie();
    const { id } = await agreed(client, 'call');
    const changed = await tell(id, () => ({ outcome: 'done' }));
    await putBack(changed?.before as Homework);
    await endLatest(client);
    expect(await latestSession(client)).toBeUndefined();
  });

  test('undefined takes away, and what waited no longer does', async () => {
    const { id } = await agreed(await marie(), 'call');
    await park(id);
    await tell(id, () => ({ outcome: 'not-done', fate: { as: 'dropped', at: 1 } }));
    await tell(id, () => ({ outcome: 'done', fate: undefined }));
    expect(await oneHomework(id)).toMatchObject({ report: { outcome: 'done' } });
    expect(Object.keys((await oneHomework(id))?.report ?? {})).not.toContain('fate');
    expect(await oneHomework(id)).not.toHaveProperty('parked');
  });

  test('is refused for what is not there', async () => {
    expect(await tell('nothing', () => ({ outcome: 'done' }))).toBeUndefined();
  });
});

const asked = async (clientId: string) => {
  const { history, latest } = await asking(clientId);
  return askedNow(history, sessionNow(latest, Date.now()));
};

test('what is open is asked about once: not what is told, put off or taken down now; put off, at the closing and next time', async () => {
  const client = await marie();
  const [a, b, c] = [await agreed(client, 'a'), await agreed(client, 'b'), await agreed(client, 'c')];
  expect((await asked(client)).open.map(({ words }) => words).sort()).toEqual(['a', 'b', 'c']);
  await tell(a.id, () => ({ outcome: 'not-done' }));
  await park(b.id);
  await takeNext(a, 'a smaller');
  expect((await asked(client)).open.map(({ id }) => id)).toEqual([c.id]);
  expect((await asked(client)).parked.map(({ id }) => id)).toEqual([b.id]);
  await endLatest(client);
  pass(48);
  expect((await asked(client)).open.map(({ words }) => words).sort()).toEqual(['a smaller', 'b', 'c']);
  expect((await asked(client)).parked).toEqual([]);
});

test('a stance is chosen once, with its session; between two sessions it starts none', async () => {
  const client = await marie();
  const { id } = await agreed(client, 'call');
  await tell(id, () => ({ outcome: 'not-done' }));
  const session = await latestSession(client);
  await settle(id, 'later');
  expect((await oneHomework(id))?.report?.stance).toBe('later');
  await settle(id, 'challenge', 'What does that tell us?');
  const first = (await oneHomework(id))?.report?.stance;
  expect(first).toEqual({ chosen: 'challenge', at: Date.now(), sessionId: session?.id, sentence: 'What does that tell us?' });
  pass(1);
  await settle(id, 'challenge', 'What does that tell us?');
  expect((await oneHomework(id))?.report?.stance).toEqual(first);
  await endLatest(client);
  pass(24);
  await settle(id, 'support', 'What would help?');
  expect((await oneHomework(id))?.report?.stance).toMatchObject({ chosen: 'support', sessionId: '' });
  expect((await latestSession(client))?.id).toBe(session?.id);
});

test('a missed condition: the parting plan is offered after the call, once', async () => {
  const client = await marie();
  const first = await agreed(client, 'call');
  await tell(first.id, () => ({ outcome: 'not-done' }));
  await settle(first.id, 'firm-2');
  const next = await takeNext(first, 'call by Friday');
  await changeHomework(next.id, () => ({ condition: { after: first.id, by: '2026-11-27' } }));
  await endLatest(client);
  pass(24 * 7);
  await tell(next.id, () => ({ outcome: 'not-done' }));
  expect(isCondition((await oneHomework(next.id)) as Homework, await historyOf(client))).toBe(true);
  expect(await partingsDue()).toEqual([]); // during the call nothing of it
  await endLatest(client);
  expect((await partingsDue()).map(({ id }) => id)).toEqual([next.id]);

  const corrected = await tell(first.id, () => ({ outcome: 'done' })); // what it followed from was put right
  expect(await partingsDue()).toEqual([]);
  await putBack(corrected?.before as Homework);
  expect(await partingsDue()).toHaveLength(1);

  await answerParting(next.id, 'noted');
  expect(await partingsDue()).toEqual([]);
});

test('left, the parting plan is not offered again and nothing is noted', async () => {
  const client = await marie();
  const first = await agreed(client, 'call');
  await tell(first.id, () => ({ outcome: 'not-done' }));
  await settle(first.id, 'firm-2');
  const next = await takeNext(first, 'call', { condition: { after: first.id, by: '2026-11-27' } });
  await tell(next.id, () => ({ outcome: 'not-done' }));
  await endLatest(client);
  await answerParting(next.id, 'left');
  expect(await partingsDue()).toEqual([]);
  expect(await notes.rows.count()).toBe(0);
});
