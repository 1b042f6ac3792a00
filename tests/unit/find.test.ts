import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../lib/domain/find.ts';
import { fold } from '../../lib/domain/fold.ts';
import { sayable, sentences, sentencesOf } from '../../lib/languages/sentences/all.ts';
import { closing } from '../../lib/languages/sentences/closing.ts';
import { presence } from '../../lib/languages/sentences/presence.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';
import { formsOf } from './support/forms.ts';

const found = (texts: string[], typed: string) => find(texts, (text) => [text], typed).map(({ item }) => item);

describe('finding by a few letters', () => {
  test.each([
    ['prenez', ['Prenez votre temps, je suis là.']],
    ['PRENEZ VOT', ['Prenez votre temps, je suis là.']],
    ['la', ['Prenez votre temps, je suis là.']],
    ['temps prenez', ['Prenez votre temps, je suis là.']],
    ['êtes', ['Êtes-vous en sécurité ?']],
    ['etes-vous', ['Êtes-vous en sécurité ?']],
    ["qu'est", ['Qu’est-ce qui coince ?']],
    ['vélo', []],
    ['', []],
    [' ?! ', []],
  ])('%j', (typed, expected) => {
    expect(found(['Prenez votre temps, je suis là.', 'Êtes-vous en sécurité ?', 'Qu’est-ce qui coince ?'], typed)).toEqual(expected);
  });

  test('what begins with them comes first, then words that do, then what has them; equals keep their order', () => {
    expect(found(['Rosemary', 'Anne Marie', 'Marie B', 'Marie A'], 'mar')).toEqual(['Marie B', 'Marie A', 'Anne Marie', 'Rosemary']);
  });

  test('a text that an item is known by comes before the others that lead to it', () => {
    const items = [
      ['Take your time', 'presence'],
      ['Be present', 'other'],
    ];
    expect(find(items, (texts) => texts, 'pres').map(({ item }) => item[0])).toEqual(['Be present', 'Take your time']);
  });

  test('any script, and any beginning of a text finds it', () => {
    expect(found(['أمينة', '給三個人打電話'], '三個')).toEqual(['給三個人打電話']);
    expect(found(['أمينة'], 'أم')).toEqual(['أمينة']);
    expect(found(['﹉'], '﹉')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        // A sign that is nothing but accents (﹉) has no letter to be found by.
        expect(found([text], text).length).toBe(/[\p{L}\p{N}\p{M}]/u.test(fold(text)) ? 1 : 0);
      }),
    );
  });
});

const everyAddress = [{ language: 'en' }, { language: 'fr' }, { language: 'fr', informal: true }] as const;

describe('the sentences', () => {
  test('each has a name of its own', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    expect(sentences.map(({ id }) => id)).toContain('presence.safety');
  });

  test('none is ever found with a place for a value in it', () => {
    for (const { line } of sentences) for (const address of everyAddress) expect(sayable(line, address) ?? '').not.toMatch(/[{}]/u);
  });

  test('with a place for a value: the short form, or nothing', () => {
    expect(sayable(closing.whyThatGood, { language: 'en' })).toBe('What makes it that good, not less?');
    expect(sayable(closing.homework, { language: 'en' })).toBe('So what would you like to do before next time?');
  });

  test('the cues of a step are sentences too', () => {
    const [one, two] = [presence.time, presence.safety];
    const moment = { id: 'm', name: one, says: { alone: one, step: { say: [one, two] } } };
    expect(sentencesOf(moment).map(({ id, line }) => [id, line])).toEqual([
      ['m.alone', one],
      ['m.step', one],
      ['m.step.2', two],
    ]);
  });
});

test('the five lines of presence have at most twelve words each, and each says vous or tu', () => {
  for (const line of Object.values(presence)) {
    for (const address of everyAddress) expect(speak(line, address).split(/\s+(?=[\p{L}])/u).length).toBeLessThanOrEqual(12);
    expect(formsOf(line).tu).not.toMatch(/\b(?:vous|votre)\b/iu);
  }
});
