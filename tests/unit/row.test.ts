import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, isLifeEvent, promised } from '../../lib/domain/counted.ts';
import { toAsk, toAskAtClosing } from '../../lib/domain/open.ts';
import { type Reason, type Report, type Told, without, withReason } from '../../lib/domain/outcome.ts';
import { missesInRow, stanceToDecide } from '../../lib/domain/row.ts';
import { onDay, open, told } from './support/homework.ts';

const miss: Partial<Report> = {};
const done: Partial<Report> = { outcome: 'done' };
const partly: Partial<Report> = { outcome: 'partly' };
const life: Partial<Report> = { reasons: ['busy', 'life'] };
const fate = (as: 'carried-over' | 'changed' | 'dropped'): Partial<Report> => ({ fate: { as, at: 0 } });
/** One session a week, in each any number of things told. */
const weeks = (...sessions: Partial<Report>[][]): Told[] =>
  sessions.flatMap((reports, week) => reports.map((report, index) => told(`${week}.${index}`, week * 7, report)));

test.each<[string, Partial<Report>[][], number]>([
  ['nothing told', [], 0],
  ['one miss', [[miss]], 1],
  ['two misses in a row', [[miss], [miss]], 2],
  ['done breaks', [[miss], [miss], [done]], 0],
  ['and after it a row begins anew', [[miss], [done], [miss]], 1],
  ['partly in between neither extends nor breaks', [[miss], [partly], [miss]], 2],
  ['partly alone is no miss', [[partly], [partly]], 0],
  ['partly at the end leaves the row', [[miss], [miss], [partly]], 2],
  ['a life event is skipped', [[miss], [life], [miss]], 2],
  ['a life event alone is no miss', [[life]], 0],
  ['dropped is skipped', [[miss], [fate('dropped')], [miss]], 2],
  ['changed is skipped', [[miss], [fate('changed')], [miss]], 2],
  ['carried over is skipped', [[miss], [fate('carried-over')], [miss]], 2],
  ['done and then dropped does not break', [[miss], [{ ...done, ...fate('dropped') }], [miss]], 2],
  ['several misses in one session count once', [[miss, miss, miss]], 1],
  [
    'and once in each',
    [
      [miss, miss],
      [miss, miss],
    ],
    2,
  ],
  ['a miss beside something done begins the next row', [[miss], [miss, done]], 1],
  ['whichever was asked first', [[miss], [done, miss], [miss]], 2],
  ['a miss beside something partly done extends it', [[miss], [partly, miss]], 2],
])('%s: %j is a row of %i', (_, sessions, row) => expect(missesInRow(weeks(...sessions))).toBe(row));

test('a row can be read as it stood after each session', () => {
  const history = weeks([miss], [miss], [done], [miss]);
  expect(history.map((homework) => missesInRow(history, homework))).toEqual([1, 2, 0, 1]);
});

test('one that is not in the history yet is counted with it', () => {
  const [first, second] = weeks([miss], [miss]) as [Told, Told];
  expect(missesInRow([first], second)).toBe(2);
});

test('what is not told, or parked for the closing, stands in no row', () => {
  const parked = open('p', 14, { parked: { at: onDay(21), sessionId: 'session 21' } });
  expect(missesInRow([...weeks([miss]), parked])).toBe(1);
});

test('outside of sessions, what is told on one day counts once', () => {
  const loose = (id: string, at: number) => told(id, 0, { sessionId: '', at });
  expect(missesInRow([loose('a', onDay(0)), loose('b', onDay(0) + 1000)])).toBe(1);
  expect(missesInRow([loose('a', onDay(0)), loose('b', onDay(1))])).toBe(2);
});

const anyReport = fc.constantFrom(miss, done, partly, life, fate('dropped'), fate('changed'));
const anySessions = fc.array(fc.array(anyReport, { minLength: 1, maxLength: 3 }), { maxLength: 8 });

test('a row does not hang on the order of the records', () => {
  fc.assert(
    fc.property(anySessions, fc.infiniteStream(fc.nat()), (sessions, picks) => {
      const history = weeks(...sessions);
      const shuffled = history.toSorted(() => ((picks.next().value ?? 0) % 3) - 1);
      expect(missesInRow(shuffled)).toBe(missesInRow(history));
      expect(missesInRow(weeks(...sessions.map((reports) => reports.toReversed())))).toBe(missesInRow(history));
    }),
  );
});

test('one more session with a miss and nothing done makes it one longer; partly and life change nothing; done ends it', () => {
  fc.assert(
    fc.property(anySessions, (sessions) => {
      const row = missesInRow(weeks(...sessions));
      expect(row).toBeLessThanOrEqual(sessions.length);
      expect(missesInRow(weeks(...sessions, [miss, partly, miss]))).toBe(row + 1);
      expect(missesInRow(weeks(...sessions, [partly, life]))).toBe(row);
      expect(missesInRow(weeks(...sessions, [done]))).toBe(0);
    }),
  );
});

test('putting an outcome or a reason right recomputes the row, and undoing that brings it back', () => {
  const history = weeks([miss], [miss], [miss]);
  const corrected = (report: Partial<Report>) =>
    history.map((one, index) => (index === 1 ? { ...one, report: { ...(one.report as Report), ...report } } : one));
  expect(missesInRow(corrected(done))).toBe(1);
  expect(missesInRow(corrected(life))).toBe(2);
  expect(missesInRow(history)).toBe(3);
});

describe('the stance to decide', () => {
  const chosen: Partial<Report> = { stance: { chosen: 'support', at: 0, sessionId: '' } };
  test.each<[string, Partial<Report>[][], string | undefined]>([
    ['nothing told', [], undefined],
    ['a miss left open', [[miss]], '0.0'],
    ['a miss put off', [[{ stance: 'later' }]], '0.0'],
    ['a miss decided', [[chosen]], undefined],
    ['several misses, one decided', [[miss, chosen]], undefined],
    ['several misses, one of them waits', [[done, miss, miss]], '0.1'],
    ['an older one lapses', [[{ stance: 'later' }], [done]], undefined],
    ['a life event asks nothing', [[life]], undefined],
    ['one agreed otherwise asks nothing', [[fate('dropped')]], undefined],
    ['somebody struggling is not pressed', [[miss, { struggling: true }]], undefined],
  ])('%s: %j', (_, sessions, id) => expect(stanceToDecide(weeks(...sessions))?.id).toBe(id));
});

test.each<[Reason[], Reason, Reason[]]>([
  [[], 'busy', ['busy']],
  [['busy'], 'hard', ['busy', 'hard']],
  [['busy', 'hard'], 'busy', ['hard', 'busy']],
])('to %j, %s gives %j: the last pressed is last', (given, reason, now) => expect(withReason(given, reason)).toEqual(now));

test('a reason is taken away again', () => expect(without(['busy', 'life'], 'life')).toEqual(['busy']));

test('the odds that count are the last reading up to agreed', () => {
  const reading = (pro: number, at: number) => ({ for: pro, against: 1, at });
  const readings = [reading(10, 3), reading(1, 1), reading(3, 2)];
  expect(promised({ readings })?.for).toBe(10);
  expect(promised({ readings, agreedAt: 2 })?.for).toBe(3);
  expect(promised({ readings, agreedAt: 0 })).toBeUndefined();
  expect(promised({ readings: [reading(2, 1), reading(4, 1)] })?.for).toBe(4);
  expect(promised({})).toBeUndefined();
});

test('a life event is one only when it was not done', () => {
  expect(isLifeEvent(told('a', 0, life))).toBe(true);
  expect(isLifeEvent(told('a', 0, { ...life, outcome: 'partly' }))).toBe(false);
  expect(counted(told('a', 0, { ...life, outcome: 'partly' }))).toBe('partly');
  expect(counted(open('a', 0))).toBeUndefined();
});

test('asked at the opening: what is open, the last close first; what was parked now is asked at the closing', () => {
  const parked = (id: string, at: number, sessionId: string) =>
    open(id, 7, { at: onDay(7) + at, parked: { at: onDay(14) + at, sessionId } });
  const history = [
    told('told', 14),
    told('dropped', 14, fate('dropped')),
    open('oldest', 0),
    open('second', 7, { at: onDay(7) + 20 }),
    open('first', 7, { at: onDay(7) + 10 }),
    parked('later', 30, 'session 14'),
    parked('sooner', 25, 'session 14'),
    parked('parked before', 40, 'session 13'),
    open('taken down now', 14),
  ];
  const ids = (found: Told[]) => found.map(({ id }) => id);
  for (const order of [history, history.toReversed()]) {
    expect(ids(toAsk(order, 'session 14'))).toEqual(['first', 'second', 'parked before', 'oldest']);
    expect(ids(toAskAtClosing(order, 'session 14'))).toEqual(['sooner', 'later']);
  }
});
