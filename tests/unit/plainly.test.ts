import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../lib/domain/guard-rails/own.ts';
import { ruleFor, standing, timesSaid, toSay } from '../../lib/domain/guard-rails/plainly.ts';
import { type Rail, type RailOf, sayingKinds } from '../../lib/domain/guard-rails/rail.ts';

const stored = (at: number) => ({ id: `${at}`, createdAt: at, updatedAt: at });
const saying = (as: RailOf<'saying'>['as'], at: number, what = 'rule'): Rail => ({
  ...stored(at),
  ...{ kind: 'saying', clientId: 'her', sessionId: '', at, as, what, words: '' },
});
const rule = (id: string, situation?: string): Rule => ({
  ...stored(1),
  kind: 'rule',
  id,
  spoken: id,
  words: '',
  ...(situation && { situation }),
});

describe('how a rule stands with somebody', () => {
  test.each<[string, Rail[], ReturnType<typeof standing>]>([
    ['nothing said', [], { as: 'never' }],
    ['another one said', [saying('agreed', 1, 'other')], { as: 'never' }],
    ['put off only', [saying('to-say', 1)], { as: 'never' }],
    ['told once', [saying('told', 1)], { as: 'told', at: 1 }],
    ['told, then recalled', [saying('told', 1), saying('recalled', 2)], { as: 'told', at: 2 }],
    ['told, then agreed on', [saying('told', 1), saying('agreed', 2)], { as: 'agreed', at: 2 }],
    ['agreed on, then recalled: the day of the agreement stays', [saying('agreed', 1), saying('recalled', 2)], { as: 'agreed', at: 1 }],
    ['agreed on twice: the last time', [saying('agreed', 3), saying('agreed', 1)], { as: 'agreed', at: 3 }],
  ])('%s', (_, rails, expected) => expect(standing(rails, 'rule')).toEqual(expected));

  test('never depends on the order in which it is read, and never comes from nothing', () => {
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom(...sayingKinds), fc.nat(50)), { selector: ([, at]) => at });
    fc.assert(
      fc.property(some, (parts) => {
        const rails = parts.map(([as, at]) => saying(as, at));
        const stands = standing(rails, 'rule');
        expect(standing(rails.toReversed(), 'rule')).toEqual(stands);
        if ('at' in stands) expect(rails.some(({ at }) => at === stands.at)).toBe(true);
        else expect(parts.every(([as]) => as === 'to-say' || as === 'said')).toBe(true);
      }),
    );
  });
});

test('the times it was said leave out agreements and what was put off', () => {
  const rails = [saying('agreed', 1), saying('told', 2), saying('to-say', 3), saying('recalled', 4), saying('said', 5, 'late')];
  expect(timesSaid(rails, 'rule').map(({ at }) => at)).toEqual([2, 4]);
  expect(timesSaid(rails, 'late').map(({ at }) => at)).toEqual([5]);
});

test('what was put off is there once each', () => {
  expect(
    toSay([saying('to-say', 1), saying('to-say', 2), saying('to-say', 3, 'late'), saying('said', 4, 'fees')]).map(({ what }) => what),
  ).toEqual(['rule', 'late']);
});

test('the rule made last answers its situation', () => {
  expect(ruleFor([rule('a', 'late'), rule('b', 'late'), rule('c')], 'late')?.id).toBe('b');
  expect(ruleFor([rule('a')], 'late')).toBeUndefined();
});
