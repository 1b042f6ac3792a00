import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actOf, refuseSign } from '../../lib/domain/keys/sign.ts';
import { areSigns, signActs, signsWith, usualSigns } from '../../lib/domain/keys/signs.ts';

describe('the sign of something', () => {
  test.each([
    ['é', 'letter'],
    ['Я', 'letter'],
    ['7', 'digit'],
    ['٣', 'digit'],
    [' ', 'none'],
    ['', 'none'],
    ['::', 'none'],
    ['Enter', 'none'],
    ['/', 'taken'],
    ['*', undefined],
    [',', undefined],
    ['€', undefined],
  ])('%s: %s', (key, refused) => expect(refuseSign(key, 'presence', usualSigns)).toBe(refused));

  test('takes the place of the usual one', () => {
    const signs = signsWith({ find: '*' });
    expect([actOf('*', signs), actOf('/', signs), actOf(',', signs)]).toEqual(['find', undefined, 'presence']);
  });

  test('is kept as it was chosen; what is no such choice is not understood', () => {
    expect([{}, { find: '*' }, { find: ',', presence: '/' }].map(areSigns)).toEqual([true, true, true]);
    expect([null, [], 'x', { find: 'f' }, { find: ',' }, { other: '*' }, { find: 1 }].map(areSigns)).toEqual(Array(7).fill(false));
  });

  test('whatever is chosen, no two are the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...signActs), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }))),
        (choices) => {
          let own = {};
          for (const [act, key] of choices) if (refuseSign(key, act, signsWith(own)) === undefined) own = { ...own, [act]: key };
          expect(areSigns(own)).toBe(true);
        },
      ),
    );
  });
});
