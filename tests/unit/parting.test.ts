import './support/database.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Homework, Note } from '../../lib/domain/entry.ts';
import type { Story } from '../../lib/domain/guard-rails/own.ts';
import { partingUnderWay, planBroken, pointsDone, withPoint } from '../../lib/domain/guard-rails/parting.ts';
import { openPlans, planDue, proposedDay } from '../../lib/domain/guard-rails/plan.ts';
import { type Parting, type Plan, partingItems, type Rail, type Telling } from '../../lib/domain/guard-rails/rail.ts';
import { feelingsIn, feelingsNow, storiesFor } from '../../lib/domain/guard-rails/stories.ts';
import type { LocalDate } from '../../lib/domain/when/calendar.ts';
import { goodbyeText } from '../../lib/languages/sentences/guard-rails/goodbye.ts';
import { changeClient, choose, currentClient } from '../../lib/store/clients.ts';
import { db, notes } from '../../lib/store/db.ts';
import { takeFromBefore } from '../../lib/store/entries.ts';
import { changeRail, keepRail, oneRail, railsOf } from '../../lib/store/guard-rails.ts';
import { historyOf, oneHomework } from '../../lib/store/homework.ts';
import { beginParting, carryThrough, goOnPreparing, notePoint, partAfter, tickPoint } from '../../lib/store/parting.ts';
import { tell } from '../../lib/store/reports.ts';
import { endSession, latestSession, startSession } from '../../lib/store/sessions.ts';
import { showInNotebook, shownInNotebook } from '../../lib/store/shown.ts';
import { storyHints } from '../../lib/store/stories.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();
const now = new Date(2026, 10, 22, 9).getTime();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => vi.useRealTimers());

const today: LocalDate = '2026-11-22';
const stored = { createdAt: 0, updatedAt: 0, clientId: 'marie', sessionId: '' };
const plan = (id: string, by: LocalDate, more: Partial<Plan> = {}): Plan => ({
  ...stored,
  ...{ kind: 'plan', id, at: 0, words: id, by, how: '', ...more },
});
const parting = (id: string, more: Partial<Parting> = {}): Parting => ({
  ...stored,
  ...{ kind: 'parting', id, at: 0, because: 'hand', done: [], notes: {}, words: '', ...more },
});
const telling = (story: string, at: number): Telling => ({ ...stored, kind: 'telling', id: `${story} ${at}`, at, story });

describe('the plan', () => {
  test('is asked about on its day and after, the earliest first, until it is said what came of it', () => {
    const rails: Rail[] = [plan('later', '2026-11-23'), plan('today', today, { at: 2 }), plan('past', '2026-11-20', { at: 3 })];
    expect(planDue(rails, today)?.id).toBe('past');
    expect(planDue(rails, '2026-11-19')).toBeUndefined();
    expect(planDue([plan('a', today, { at: 2 }), plan('b', today, { at: 1 })], today)?.id).toBe('b');
    const answered = rails.map((rail) => (rail.id === 'past' ? plan('past', '2026-11-20', { outcome: { as: 'left', at: 5 } }) : rail));
    expect(planDue(answered, today)?.id).toBe('today');
    expect(openPlans(answered).map(({ id }) => id)).toEqual(['today', 'later']);
  });

  test('has the latest day that its words name proposed, else two weeks', () => {
    expect(proposedDay([{ date: '2026-11-23' }, { date: '2026-12-24' }], today)).toBe('2026-12-24');
    expect(proposedDay([{ date: today }], today)).toBe('2026-12-06');
    expect(proposedDay([], today)).toBe('2026-12-06');
  });

  test('that was not kept is a reason to part, that day, until a parting plan is begun', () => {
    const broken = plan('broken', today, { outcome: { as: 'not-kept', at: now } });
    expect(planBroken([broken], today)?.id).toBe('broken');
    expect(planBroken([broken], '2026-11-23')).toBeUndefined();
    expect(planBroken([plan('kept', today, { outcome: { as: 'kept', at: now } })], today)).toBeUndefined();
    expect(planBroken([broken, parting('begun', { at: now + 1 })], today)).toBeUndefined();
    expect(planBroken([broken, parting('done since', { at: now + 1, closedAt: now + 2 })], today)).toBeUndefined();
    expect(planBroken([parting('done before', { at: 0, closedAt: 1 }), broken], today)?.id).toBe('broken');
  });
});

describe('the parting plan', () => {
  test('is under way until it is carried through; its points are counted', () => {
    expect(partingUnderWay([plan('plan', today), parting('old', { closedAt: 1 })])).toBeUndefined();
    expect(partingUnderWay([parting('old', { closedAt: 1 }), parting('new', { at: 2 })])?.id).toBe('new');
    expect(pointsDone({ done: ['words', 'notice', 'newer' as never] })).toBe(2);
    expect(withPoint(['words'], 'notice', true)).toEqual(['notice', 'words']);
    expect(withPoint(['notice', 'words'], 'notice', false)).toEqual(['words']);
    expect(partingItems).toHaveLength(7);
  });

  test('is begun once, keeps what is ticked and written in any order, and ends the work with the person, with a way back', async () => {
    const { id: marie } = await choose({ name: 'Marie' });
    await changeClient(marie, { status: 'first-call' });
    const id = await beginParting(marie, 'plan');
    expect(await beginParting(marie, 'hand')).toBe(id);
    await Promise.all([
      tickPoint(id, 'words', true),
      tickPoint(id, 'notice', true),
      notePoint(id, 'notice', 'four weeks'),
      notePoint(id, 'refund', 'two sessions'),
    ]);
    await notePoint(id, 'refund', '');
    await tickPoint(id, 'words', false);
    const kept = (await oneRail(id)) as Parting;
    expect(kept).toMatchObject({ because: 'plan', done: ['notice'], notes: { notice: 'four weeks' } });
    expect(kept.notes).not.toHaveProperty('refund');

    const before = await carryThrough(kept);
    expect(await oneRail(id)).toMatchObject({ closedAt: now });
    expect((await currentClient())?.status).toBe('ended');
    await goOnPreparing(kept, before);
    expect(await oneRail(id)).not.toHaveProperty('closedAt');
    expect((await currentClient())?.status).toBe('first-call');
    await carryThrough(kept);
    expect(await beginParting(marie, 'hand')).not.toBe(id); // somebody who came back can be parted from again
    expect(await railsOf(marie)).toHaveLength(2);
  });

  test('comes of a missed condition, which is not offered again and leaves no note', async () => {
    const { id: marie } = await choose({ name: 'Marie' });
    await takeFromBefore('call', marie);
    const [missed] = (await historyOf(marie)) as [Homework];
    await tell(missed.id, () => ({ outcome: 'not-done' }));
    await partAfter(missed);
    expect((await oneHomework(missed.id))?.report?.parting).toEqual({ as: 'noted', at: now });
    expect(await railsOf(marie)).toMatchObject([{ kind: 'parting', because: 'condition', sessionId: '' }]);
    expect(await notes.rows.count()).toBe(0);
  });

  test('whom the notebook is about is kept in the database', async () => {
    expect(await shownInNotebook()).toBe('');
    await showInNotebook('marie');
    expect(await shownInNotebook()).toBe('marie');
    expect(await currentClient()).toBeUndefined();
    expect(await db.table('facts').count()).toBe(1);
  });
});

describe('the goodbye', () => {
  const usual = { name: 'Marie', lastSession: '2026-12-22', today } as const;

  test('names the person and the last day, in each voice', () => {
    expect(goodbyeText({ ...usual, language: 'en' })).toMatch(
      /^Hello Marie,\n\nAs we said, our last session will be on Tuesday 22 December\./u,
    );
    expect(goodbyeText({ ...usual, language: 'fr' })).toMatch(/Merci de votre confiance.*reste entre nous\..*Je vous souhaite/su);
    const tu = goodbyeText({ ...usual, language: 'fr', informal: true });
    expect(tu).toContain('Merci de ta confiance');
    expect(tu).not.toMatch(/\bvous\b|votre/u);
  });

  test('without a name or a day shows no gap', () => {
    for (const language of ['en', 'fr'] as const) {
      const text = goodbyeText({ name: ' ', today, language });
      expect(text).toMatch(/^(?:Hello|Bonjour),\n/u);
      expect(text).not.toMatch(/[{}…]|undefined/u);
    }
  });
});

describe('my stories', () => {
  const story = (id: string, ...feelings: string[]): Story => ({
    ...{ id, createdAt: 0, updatedAt: 0 },
    ...{ kind: 'story', words: id, feelings },
  });
  const stories = [story('move', 'joy'), story('ill', 'fear', 'sadness'), story('none'), story('fight', 'anger')];

  test('a feeling is found in words of either language: whole words, whatever case and accents', () => {
    expect(feelingsIn('She said: ANGER! Et de la Tristesse…')).toEqual(['sadness', 'anger']);
    expect(feelingsIn('colere')).toEqual(['anger']);
    expect(feelingsIn('The enjoyable, fearless, hopeless angers of doubters')).toEqual([]);
    expect(feelingsIn('')).toEqual([]);
  });

  test('the card used last counts as much as the note; an unknown one says nothing', () => {
    const of = feelingsNow({ card: 'not-there', words: 'peur' });
    expect(of).toEqual(['fear']);
    expect(feelingsNow({ words: 'fear, fear' })).toEqual(['fear']);
  });

  test('those come first that are about what came up; the rest stays in its order', () => {
    const ids = (feelings: string[]) => storiesFor(stories, feelings, []).map((one) => one.story.id);
    expect(ids([])).toEqual(['move', 'ill', 'none', 'fight']);
    expect(ids(['anger', 'sadness'])).toEqual(['ill', 'fight', 'move', 'none']);
    expect(storiesFor(stories, ['joy'], []).map(({ fits }) => fits)).toEqual([true, false, false, false]);
  });

  test('one that this person was told is marked with the last time', () => {
    const offered = storiesFor(stories, [], [telling('ill', 5), telling('ill', 3), telling('gone', 9), plan('p', today)]);
    expect(offered.map(({ toldAt }) => toldAt)).toEqual([undefined, 5, undefined, undefined]);
  });

  test('what they are sorted by: the last card of this session, the latest note of all', async () => {
    const { id: marie } = await choose({ name: 'Marie' });
    await startSession(marie);
    const sessionId = (await latestSession(marie))?.id ?? '';
    const note = (id: string, at: number, more: Partial<Note>) => notes.put({ ...stored, id, clientId: marie, at, words: id, ...more });
    await note('another session', 1, { card: 'another', sessionId: 'before' });
    expect(await storyHints(marie, now)).toEqual({ card: undefined, words: 'another session' });
    await note('older', 2, { card: 'old', sessionId });
    await note('newer', 3, { card: 'new', sessionId });
    await note('afterwards', 4, { sessionId });
    expect(await storyHints(marie, now)).toEqual({ card: 'new', words: 'afterwards' });
    await endSession(sessionId);
    expect(await storyHints(marie, now)).toEqual({ card: undefined, words: 'afterwards' });
    expect(await storyHints('nobody', now)).toEqual({ card: undefined, words: '' });
  });

  test('what was said of a plan is taken back', async () => {
    const { id: marie } = await choose({ name: 'Marie' });
    const id = await keepRail<'plan'>({ kind: 'plan', clientId: marie, words: 'on time', by: today, how: '' });
    await changeRail<'plan'>(id, { outcome: { as: 'kept', at: now } });
    await changeRail<'plan'>(id, { outcome: undefined });
    expect(planDue(await railsOf(marie), today)?.id).toBe(id);
  });
});
