import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report, Settled, Told } from '../../lib/domain/outcome.ts';
import { byOdds, forecasting, outside, probability, split, tally } from '../../lib/domain/promise-record.ts';
import { wilson } from '../../lib/domain/wilson.ts';
import { whatWorked } from '../../lib/domain/worked.ts';
import { workedLines } from '../../lib/languages/sentences/for-coach.ts';
import { onDay, open, told } from './support/homework.ts';

const odds = (pro: number, against: number): Partial<Told> => ({ readings: [{ for: pro, against, at: 0 }], agreedAt: 1 });

describe('Wilson’s interval', () => {
  test.each([
    [3, 3, 44, 100],
    [4, 5, 38, 96],
    [7, 10, 40, 89],
    [18, 20, 70, 97],
    [0, 3, 0, 56],
    [0, 1, 0, 79],
  ])('%i of %i: %i to %i', (kept, of, low, high) => {
    const interval = wilson(kept, of);
    expect([Math.round(interval.low * 100), Math.round(interval.high * 100)]).toEqual([low, high]);
  });

  test.each([
    [1, 0],
    [-1, 3],
    [4, 3],
    [1.5, 3],
    [Number.NaN, 3],
  ])('%s of %s is refused', (kept, of) => expect(() => wilson(kept, of)).toThrow(RangeError));

  const counts = fc.integer({ min: 1, max: 10_000 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

  test('stays within 0 and 1, holds what was seen, and mirrors kept and not kept', () => {
    fc.assert(
      fc.property(counts, ([kept, of]) => {
        const { low, high } = wilson(kept, of);
        const mirror = wilson(of - kept, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(kept / of);
        expect(high).toBeGreaterThanOrEqual(kept / of);
        expect(mirror.low).toBeCloseTo(1 - high, 10);
      }),
    );
  });

  test('one more kept never lowers it; the same share of more is narrower', () => {
    fc.assert(
      fc.property(counts, ([kept, of]) => {
        const { low, high } = wilson(kept, of);
        if (kept < of) {
          const more = wilson(kept + 1, of);
          expect(more.low).toBeGreaterThan(low);
          expect(more.high).toBeGreaterThanOrEqual(high);
        }
        const twice = wilson(kept * 2, of * 2);
        expect(twice.high - twice.low).toBeLessThan(high - low);
      }),
    );
  });
});

test('what was kept: partly is not kept and is apart; life and what was agreed otherwise stand outside', () => {
  const history = [
    told('a', 0, { outcome: 'done' }),
    told('b', 7, { outcome: 'partly' }),
    told('c', 14),
    told('d', 21, { reasons: ['life'] }),
    told('e', 28, { fate: { as: 'dropped', at: 0 } }),
    told('f', 28, { outcome: 'done', fate: { as: 'changed', at: 0 } }),
    told('g', 35, { fate: { as: 'carried-over', at: 0 } }),
    open('h', 35),
  ];
  expect(tally(history)).toEqual({ kept: 1, partly: 1, missed: 1, of: 3 });
  expect(outside(history)).toEqual({ 'carried-over': 1, changed: 1, dropped: 1, life: 1, open: 1 });
});

test('an interval from five on', () => {
  const kept = (of: number) => tally(Array.from({ length: of }, (_, week) => told(`${week}`, week * 7, { outcome: 'done' })));
  expect(kept(4).interval).toBeUndefined();
  expect(kept(5).interval).toEqual(wilson(5, 5));
});

describe('forecasts', () => {
  test.each([
    [10, 1, 10 / 11],
    [1, 10, 1 / 11],
    [1, 1, 0.5],
    [0, 1, 0],
  ])('%i to %i is a probability of %s', (pro, against, p) => expect(probability({ for: pro, against })).toBe(p));

  test.each([
    [0, 0],
    [-1, 2],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
  ])('%s to %s are no odds', (pro, against) => {
    expect(() => probability({ for: pro, against })).toThrow(RangeError);
    expect(forecasting([told('a', 0, {}, odds(pro, against))])).toBeUndefined();
  });

  test('the Brier score, by hand', () => {
    // 3:1 kept (0.25² = 0.0625), 3:1 missed (0.75² = 0.5625), even partly (0.5² = 0.25)
    const history = [
      told('a', 0, { outcome: 'done' }, odds(3, 1)),
      told('b', 7, {}, odds(3, 1)),
      told('c', 14, { outcome: 'partly' }, odds(1, 1)),
      told('d', 21, { reasons: ['life'] }, odds(10, 1)),
      told('e', 28),
    ];
    expect(forecasting(history)).toEqual({ of: 3, promised: 2 / 3, kept: 1, brier: 0.875 / 3 });
  });

  test('always right is 0, always wrong is 1, nothing told is nothing', () => {
    expect(forecasting([told('a', 0, { outcome: 'done' }, odds(1, 0)), told('b', 7, {}, odds(0, 1))])?.brier).toBe(0);
    expect(forecasting([told('a', 0, { outcome: 'done' }, odds(0, 1))])?.brier).toBe(1);
    expect(forecasting([])).toBeUndefined();
  });

  test('promised against kept, by the anchors', () => {
    const history = [odds(1, 10), odds(1, 1), odds(2, 1), odds(3, 1), odds(9, 1), odds(10, 1), odds(20, 2), {}].map((fields, week) =>
      told(`${week}`, week * 7, { outcome: 'done' }, fields),
    );
    expect(byOdds(history).map(({ of }) => of)).toEqual([1, 2, 2, 2]);
  });
});

const anyTold = fc
  .record({
    day: fc.integer({ min: 0, max: 20 }),
    outcome: fc.constantFrom('done' as const, 'partly' as const, 'not-done' as const),
    life: fc.boolean(),
    stance: fc.constantFrom<Settled | 'later' | undefined>(undefined, 'later', 'support', 'challenge', 'firm-1', 'firm-2'),
    agreed: fc.record(
      {
        proposedBy: fc.constantFrom('client' as const, 'coach' as const),
        when: fc.constant({ date: '2026-11-22' }),
        readings: fc.array(fc.record({ for: fc.nat(20), against: fc.integer({ min: 1, max: 20 }), at: fc.nat(3) })),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ day, outcome, life, stance, agreed }, index = 0) => {
    const choice: Partial<Report> =
      stance === undefined ? {} : { stance: stance === 'later' ? stance : { chosen: stance, at: onDay(day), sessionId: `session ${day}` } };
    return told(`${index}`, day, { outcome, ...(life ? { reasons: ['life'] } : {}), ...choice }, agreed);
  });
const anyHistory = fc.array(anyTold, { maxLength: 25 }).map((history) => history.map((one, index) => ({ ...one, id: `${index}` })));
const all = [tally, forecasting, byOdds, split, outside, whatWorked] as const;

test('nothing hangs on the order of the records', () => {
  fc.assert(
    fc.property(anyHistory, fc.infiniteStream(fc.nat()), (history, picks) => {
      const shuffled = history.toSorted(() => ((picks.next().value ?? 0) % 3) - 1);
      for (const count of all) {
        expect(count(shuffled)).toEqual(count(history));
        expect(count(history.toReversed())).toEqual(count(history));
      }
    }),
  );
});

test('counts add up, scores stay in bounds, each split holds every one once', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { kept, partly, missed, of } = tally(history);
      expect(kept + partly + missed).toBe(of);
      const told = forecasting(history);
      if (told) {
        expect(told.brier).toBeGreaterThanOrEqual(0);
        expect(told.brier).toBeLessThanOrEqual(1);
        expect(told.promised).toBeLessThanOrEqual(1);
        expect(byOdds(history).reduce((sum, band) => sum + band.of, 0)).toBe(told.of);
      }
      const { idea, time } = split(history);
      for (const part of [idea, time]) expect(Object.values(part).reduce((sum, one) => sum + one.of, 0)).toBe(of);
      for (const worked of Object.values(whatWorked(history))) {
        expect(worked.kept).toBeLessThanOrEqual(worked.of);
        expect(worked.of).toBeLessThanOrEqual(of);
      }
    }),
  );
});

test('keeping one more promise never makes the record worse', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const better = [...history, told('more', 30, { outcome: 'done' })];
      expect(tally(better).kept).toBe(tally(history).kept + 1);
      expect(tally(better).missed).toBe(tally(history).missed);
    }),
  );
});

test('the practitioner’s fault, measured: split by whose idea, and by a time fixed', () => {
  const history = [
    told('a', 0, { outcome: 'done' }, { proposedBy: 'client', when: { date: '2026-11-22' } }),
    told('b', 7, {}, { proposedBy: 'coach' }),
    told('c', 14, { outcome: 'done' }, { when: { date: '2026-11-22' } }),
    told('d', 21),
  ];
  const { idea, time } = split(history);
  const counts = { ...idea, ...time };
  expect(Object.values(idea).map(({ kept, of }) => [kept, of])).toEqual([
    [2, 2],
    [0, 1],
    [0, 1],
  ]);
  expect([counts.fixed, counts.open].map(({ kept, of }) => [kept, of])).toEqual([
    [2, 2],
    [0, 1],
  ]);
});

describe('what worked', () => {
  const stance = (chosen: Settled, day: number, sessionId = `session ${day}`): Partial<Report> => ({
    stance: { chosen, at: onDay(day), sessionId },
  });
  const worked = (...history: Told[]) => workedLines(whatWorked(history), 'en');

  test.each<[string, Told[], string[]]>([
    ['nothing chosen', [told('a', 0), told('b', 7, { outcome: 'done' })], []],
    ['still open', [told('a', 0, stance('support', 0)), open('b', 0)], []],
    ['kept after support', [told('a', 0, stance('support', 0)), told('b', 7, { outcome: 'done' })], ['After support: kept 1 of 1.']],
    ['partly is not kept', [told('a', 0, stance('challenge', 0)), told('b', 7, { outcome: 'partly' })], ['After challenge: kept 0 of 1.']],
    [
      'both kinds of firmness are one',
      [told('a', 0, stance('firm-1', 0)), told('b', 7, stance('firm-2', 7)), told('c', 14)],
      ['After firmness: kept 0 of 2.'],
    ],
    ['a life event says nothing', [told('a', 0, stance('support', 0)), told('b', 7, { reasons: ['life'] })], []],
    [
      'nor what was dropped, and later ones are not looked at instead',
      [told('a', 0, stance('support', 0)), told('b', 7, { fate: { as: 'dropped', at: 0 } }), told('c', 14, { outcome: 'done' })],
      [],
    ],
    [
      'only the next close',
      [told('a', 0, stance('support', 0)), told('b', 7), told('c', 14, { outcome: 'done' })],
      ['After support: kept 0 of 1.'],
    ],
    [
      'everything of that close',
      [told('a', 0, stance('support', 0)), told('b', 7), told('c', 7, { outcome: 'done' })],
      ['After support: kept 1 of 2.'],
    ],
    [
      'two misses in one session, one stance: each once',
      [told('a', 0, stance('support', 0)), told('a2', 0, stance('support', 0)), told('b', 7, { outcome: 'done' })],
      ['After support: kept 1 of 1.'],
    ],
    ['a miss that was put right', [told('a', 0, { outcome: 'done', ...stance('support', 0) }), told('b', 7)], []],
    ['put off', [told('a', 0, { stance: 'later' }), told('b', 7)], []],
    [
      'chosen between sessions: the next session’s close',
      [told('a', 0, stance('challenge', 3, '')), told('b', 7), told('c', 14, { outcome: 'done' })],
      ['After challenge: kept 1 of 1.'],
    ],
    ['changing it is no stance', [told('a', 0, stance('change-homework', 0)), told('b', 7)], []],
  ])('%s', (_, history, lines) => expect(worked(...history)).toEqual(lines));

  test('told at the closing, after the next had been taken down in the same session', () => {
    const parked = told('a', 0, { ...stance('support', 0), at: onDay(0) + 50 });
    const late = {
      ...parked,
      report: { ...(parked.report as Report), stance: { chosen: 'support', at: onDay(0) + 60, sessionId: 'session 0' } as const },
    };
    expect(worked(late, told('b', 7, { outcome: 'done' }))).toEqual(['After support: kept 1 of 1.']);
  });

  test('neither the miss itself nor what is from before Aparté is what was taken down next', () => {
    const taken = { at: onDay(0) - 100, sessionId: 'session 0' };
    expect(worked(told('a', 0, stance('support', 0), taken))).toEqual([]);
    const before = told('b', 7, { outcome: 'done' }, { at: onDay(-30), sessionId: '' });
    expect(worked(told('a', 0, stance('support', 3, '')), before)).toEqual([]);
  });

  test('in French', () => {
    const history = [told('a', 0, stance('support', 0)), told('b', 7, stance('firm-1', 7)), told('c', 14, { outcome: 'done' })];
    expect(workedLines(whatWorked(history), 'fr')).toEqual(['Après soutien : tenu 0 sur 1.', 'Après fermeté : tenu 1 sur 1.']);
  });
});
