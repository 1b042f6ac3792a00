import './support/database.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checksAsked, justEnded, offersSomething, offersToFollow, openOffers } from '../../lib/domain/guard-rails/after.ts';
import type { Spent } from '../../lib/domain/guard-rails/energy.ts';
import type { Check, Offer, Rail, SignSeen } from '../../lib/domain/guard-rails/rail.ts';
import { learned, mostUsed, signIds } from '../../lib/domain/guard-rails/signs.ts';
import type { Session } from '../../lib/domain/session.ts';
import { decline, keepReferrals, recentSessions, referrals, sessionsWith, toFinish, undoDecline } from '../../lib/store/after.ts';
import { changeClient, choose } from '../../lib/store/clients.ts';
import { keepRailInSession, ownOf, railsOf } from '../../lib/store/guard-rails.ts';
import { changeSession, endSession, latestSession, startSession } from '../../lib/store/sessions.ts';
import { freshDatabase } from './support/database.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.UTC(2026, 10, 30, 12);

let made = 0;
const base = (clientId: string, at: number, sessionId: string) => ({
  id: `rail ${made++}`,
  createdAt: at,
  updatedAt: at,
  clientId,
  sessionId,
  at,
});
const sign = (clientId: string, its: string, at = now, sessionId = ''): SignSeen => ({
  ...base(clientId, at, sessionId),
  kind: 'sign',
  sign: its,
  words: '',
});
const check = (sessionId: string, at: number, ...ticked: Check['ticked']): Check => ({
  ...base('a', at, sessionId),
  kind: 'check',
  ticked,
});
const offer = (sessionId: string, followed?: Offer['followed']): Offer => ({
  ...base('a', now, sessionId),
  kind: 'offer',
  offer: 'talk',
  words: '',
  ...(followed ? { followed } : {}),
});
const session = (id: string, daysAgo: number, energy?: Spent['energy'], clientId = 'a'): Spent => ({
  id,
  clientId,
  startedAt: now - daysAgo * DAY - HOUR,
  ...(energy === undefined ? {} : { energy }),
});

describe('a session has just ended', () => {
  const ran = (endedAgo?: number): Session => ({
    ...{ id: 's', createdAt: 0, updatedAt: 0, clientId: 'a', startedAt: now - 2 * DAY, lastEntryAt: now - HOUR },
    ...(endedAgo === undefined ? {} : { endedAt: now - endedAgo }),
  });
  test.each<[string, number | undefined, boolean]>([
    ['running', undefined, false],
    ['now', 0, true],
    ['this morning', 10 * HOUR, true],
    ['a day ago', DAY, false],
  ])('%s', (_, endedAgo, just) => expect(justEnded(ran(endedAgo), now)).toBe(just));
});

describe('the three checks', () => {
  const today = session('today', 0, 3);
  const earlier = session('earlier', 0.1, 3, 'b');
  const asked = (ended: Spent[], past: Spent[], rails: Rail[] = []) =>
    [...checksAsked(ended, { sessions: [...ended, ...past], rails }, now)].sort();

  test.each<[string, Spent[], Rail[], string[]]>([
    ['not in the first week', [session('first', 6)], [], []],
    ['a week after the first session, the latest one', [session('first', 7)], [], ['today']],
    ['not within seven days of an answer', [session('old', 30)], [check('old', now - 6 * DAY)], []],
    ['seven days after it', [session('old', 30)], [check('old', now - 7 * DAY), check('older', now - 30 * DAY, 'close')], ['today']],
    ['answered: not again, nor about another one that day', [session('old', 30)], [check('today', now)], []],
    ['energy fell by two', [session('before', 3, 5)], [], ['today']],
    ['energy fell by two, just after an answer', [session('before', 3, 5)], [check('before', now - DAY)], ['today']],
    ['it fell, and was answered', [session('before', 3, 5)], [check('today', now)], []],
    ['it fell with somebody else', [session('before', 3, 5, 'b')], [check('before', now - DAY)], ['earlier']],
  ])('%s', (_, past, rails, ids) => expect(asked([today, earlier], past, rails)).toEqual(ids));

  test('nothing has ended: nothing is asked', () => expect(asked([], [session('old', 30)])).toEqual([]));

  test('only of sessions that have just ended, never twice, and at most one without a fall', () => {
    const any = fc.record({ day: fc.integer({ min: 0, max: 40 }), energy: fc.constantFrom<Spent['energy'][]>(undefined, 0, 3, 4) });
    fc.assert(
      fc.property(fc.array(any), fc.array(any, { maxLength: 5 }), fc.array(fc.integer({ min: 0, max: 40 })), (past, ended, answers) => {
        const sessions = [...past, ...ended].map(({ day, energy }, index) => session(`${index}`, day, energy));
        const just = sessions.slice(past.length);
        const rails = answers.map((day, index) => check(`${index * 2}`, now - day * DAY));
        const ids = checksAsked(just, { sessions, rails }, now);
        for (const id of ids) {
          expect(just.map((one) => one.id)).toContain(id);
          expect(rails.map(({ sessionId }) => sessionId)).not.toContain(id);
        }
        expect(ids.size).toBeLessThanOrEqual(1); // from 4 to 3 is no fall by two
      }),
    );
  });
});

describe('something to do about it', () => {
  const s = session('s', 0, 3);
  test.each<[string, Spent[], Rail[], boolean]>([
    ['nothing noted', [], [], false],
    ['a sign after this one', [], [sign('a', 'anger', now, 's')], true],
    ['a sign after another one', [], [sign('a', 'anger', now, 'before')], false],
    ['a check ticked', [], [check('s', now, 'close')], true],
    ['none of the checks', [], [check('s', now)], false],
    ['low after two of three', [session('1', 9, 2), session('2', 5, 1)], [], true],
    ['low after one of three', [session('1', 9, 2), session('2', 5, 3)], [], false],
    ['low with somebody else', [session('1', 9, 2, 'b'), session('2', 5, 1, 'b'), session('3', 4, 1, 'b')], [], false],
    ['what was chosen here stays', [], [sign('a', 'anger', now, 's'), offer('s')], true],
    ['what was chosen before is still to be done', [], [sign('a', 'anger', now, 's'), offer('before')], false],
    ['what was chosen before is done', [], [sign('a', 'anger', now, 's'), offer('before', { as: 'done', at: now })], true],
  ])('%s', (_, past, rails, offered) => expect(offersSomething(s, { sessions: [s, ...past], rails })).toBe(offered));

  test('waits until it is done or let go', () => {
    const open = offer('s');
    expect(openOffers([open, offer('t', { as: 'left', at: now }), { ...offer('u'), clientId: 'b' }], 'a')).toEqual([open]);
  });
});

test('what was chosen is followed up from the next day on', () => {
  const chosen = new Date(2026, 10, 30, 17).getTime();
  const open: Offer = { ...offer('s'), at: chosen };
  const rails = [open, { ...open, id: 'done', followed: { as: 'done', at: chosen } as const }];
  expect(offersToFollow(rails, 'a', chosen + 6 * HOUR)).toEqual([]);
  expect(offersToFollow(rails, 'a', chosen + 8 * HOUR)).toEqual([open]);
});

describe('signs', () => {
  test('the most used come first, over everybody; the others stay in their order', () => {
    const rails = [sign('a', 'recording'), sign('b', 'recording'), sign('b', 'anger'), sign('a', 'mine'), check('s', now, 'close')];
    const ordered = mostUsed([...signIds, 'mine'], rails);
    expect(ordered.slice(0, 4)).toEqual(['recording', 'anger', 'mine', 'evasions']);
    expect(ordered.toSorted()).toEqual([...signIds, 'mine'].toSorted());
    expect(mostUsed(signIds, [])).toEqual(signIds);
  });

  test('learned from anybody else: the most frequent, then the latest, at most four', () => {
    const rails = [
      sign('a', 'anger', 1),
      sign('b', 'late-payment', 2),
      sign('c', 'late-payment', 3),
      sign('b', 'dread', 4),
      sign('b', 'remarks', 5),
      sign('b', 'messages', 6),
      sign('b', 'evasions', 7),
    ];
    expect(learned(rails, 'a')).toEqual(['late-payment', 'evasions', 'messages', 'remarks']);
    expect(learned(rails.slice(0, 1), 'a')).toEqual([]);
    expect(learned(rails.slice(0, 1), 'new')).toEqual(['anger']);
  });
});

describe('kept', () => {
  freshDatabase();
  beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  async function finished(name: string): Promise<Session> {
    const { id } = await choose({ name });
    await startSession(id);
    await keepRailInSession<'saying'>({ kind: 'saying', clientId: id, as: 'said', what: 'late', words: '' });
    const { id: sessionId } = (await latestSession(id)) as Session;
    await endSession(sessionId);
    return (await latestSession(id)) as Session;
  }

  test('to finish: an ended session until its energy is said or skipped, and until a day later', async () => {
    const { id: running } = await choose({ name: 'Omar' });
    await startSession(running);
    const { id, clientId } = await finished('Marie');
    expect((await toFinish()).map((session) => session.id)).toEqual([id]);
    vi.setSystemTime(now + 2 * DAY);
    await endSession((await latestSession(running))?.id ?? '');
    expect((await toFinish()).map((session) => session.id)).toEqual([id]);
    vi.setSystemTime(now);
    await changeSession(id, { energy: 0 });
    expect((await toFinish()).map((session) => session.id)).toEqual([id]);
    vi.setSystemTime(now + DAY);
    expect(await toFinish()).toEqual([]);
    expect((await sessionsWith(clientId)).map((session) => session.id)).toEqual([id]);
    expect((await recentSessions()).map((session) => session.id)).toEqual([id]);
  });

  test('declining ends the work and is kept as parting that is done; undone, a first call is ahead as before', async () => {
    const { id, clientId } = await finished('Marie');
    await changeClient(clientId, { status: 'first-call' });
    const kept = await decline(clientId, id);
    expect((await choose({ id: clientId })).status).toBe('ended');
    const rails = await railsOf(clientId);
    expect(rails.find(({ id: one }) => one === kept)).toMatchObject({
      kind: 'offer',
      offer: 'part',
      sessionId: id,
      followed: { as: 'done' },
    });
    expect(openOffers(rails, clientId)).toEqual([]);
    await undoDecline(clientId, kept);
    expect((await choose({ id: clientId })).status).toBe('first-call');
    expect((await railsOf(clientId)).map(({ kind }) => kind)).toEqual(['saying']);
  });

  test('referrals are one text', async () => {
    expect(await referrals()).toBe('');
    await keepReferrals('Dr Nadeau');
    await keepReferrals('Dr Nadeau, then Paul');
    expect([await referrals(), (await ownOf('referrals')).length]).toEqual(['Dr Nadeau, then Paul', 1]);
  });
});
