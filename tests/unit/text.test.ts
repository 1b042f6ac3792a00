import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/domain/fold.ts';
import { cleanName, cleanWords, MAX_NAME, MAX_WORDS } from '../../lib/domain/text.ts';

describe('words that may be kept', () => {
  test.each([
    ['  call the baker \n', 'call the baker'],
    ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['أتصل بالطبيب يوم الاثنين', 'أتصل بالطبيب يوم الاثنين'],
    ['می‌خواهم', 'می‌خواهم'],
    ['👩‍👧 3 calls', '👩‍👧 3 calls'],
  ])('%j is kept as %j', (raw, text) => {
    expect(cleanWords(raw)).toEqual({ text, cleaned: false });
  });

  test.each([
    ['a\u0000b\u0007', 'ab'],
    ['pay \u202elater\u202c now', 'pay later now'],
    ['\u2066hidden\u2069', 'hidden'],
    ['half \ud83d emoji', 'half \ufffd emoji'],
  ])('%j loses what cannot be seen, and it is said', (raw, text) => {
    expect(cleanWords(raw)).toEqual({ text, cleaned: true });
  });

  test.each(['', ' \n\t ', '\u200b\u200d', '\u0000'])('%j is empty', (raw) => {
    expect(cleanWords(raw)).toEqual({ refused: 'empty' });
  });

  test('a text over the limit is refused, not cut', () => {
    expect(cleanWords('x'.repeat(MAX_WORDS))).toMatchObject({ cleaned: false });
    expect(cleanWords('x'.repeat(100_000))).toEqual({ refused: 'too-long', length: 100_000, limit: MAX_WORDS });
    expect(cleanName('x'.repeat(MAX_NAME + 1))).toMatchObject({ refused: 'too-long' });
  });

  test('whatever is typed, what is kept is kept the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        for (const clean of [cleanWords, cleanName]) {
          const once = clean(raw);
          if ('refused' in once) continue;
          expect(clean(once.text)).toEqual({ text: once.text, cleaned: false });
          expect(once.text.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('a name is one line', () => {
    expect(cleanName(' Marie \n Dupont\t')).toEqual({ text: 'Marie Dupont', cleaned: false });
  });
});

describe('folding', () => {
  test.each([
    ['Éloïse', 'eloise'],
    ['ﬁn', 'fin'],
    ['مُحَمَّد', 'محمد'],
    ['Ελένη', 'ελενη'],
  ])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(fold(folded)));

  test('vowels of Hindi are not accents: different names stay different', () => {
    expect(fold('राम')).not.toBe(fold('रमा'));
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
