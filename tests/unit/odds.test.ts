import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDigits } from '../../lib/domain/numbers.ts';
import { anchors, atLeastTenToOne, isEvenOrBetter, MAX_PART, oddsInDigits, reduced } from '../../lib/domain/odds.ts';
import { parseOdds } from '../../lib/domain/parse-odds.ts';
import { probability } from '../../lib/domain/promise-record.ts';
import { inWords, oddsInShort, oddsInWords } from '../../lib/languages/odds.ts';

const short = (text: string, outOf?: number) => {
  const read = parseOdds(text, outOf ? { outOf } : undefined);
  return 'unclear' in read ? read.unclear : oddsInDigits(read);
};

const phrases: [string, string][] = [
  ['8:1', '8:1'],
  ['8 : 1', '8:1'],
  ['8：1', '8:1'],
  ['８：１', '8:1'],
  ['8-1', '8:1'],
  ['10 – 1', '10:1'],
  ['10—1', '10:1'],
  ['10 to 1', '10:1'],
  ['10\u00a0contre\u00a01', '10:1'],
  ['10\u202f:\u202f1', '10:1'],
  ['10à1', '10:1'],
  ['10 à 1', '10:1'],
  ['10contre1', '10:1'],
  ['10-to-1', '10:1'],
  ['ten-to-one', '10:1'],
  ['10/1', '10:1'],
  ['8 contre 1', '8:1'],
  ['8 CONTRE 1', '8:1'],
  ['huit contre un', '8:1'],
  ['Huit contre un.', '8:1'],
  ['« huit contre un »', '8:1'],
  ['ten to one', '10:1'],
  ['10 to 1 you will', '10:1'],
  ['ten to one I will', '10:1'],
  ['ten to one I’ll do it', '10:1'],
  ['ten to one that I do it', '10:1'],
  ['ten to one you won’t', '1:10'],
  ['ten to one you wont', '1:10'],
  ["10:1 I won't", '1:10'],
  ['5 to 1 against', '1:5'],
  ['5:1 against', '1:5'],
  ['5 to 1 against it happening', '1:5'],
  ['5 against 1', '5:1'],
  ['5 against 1 against', '1:5'],
  ['5 contre 1 que non', '1:5'],
  ['5 contre 1, contre', '1:5'],
  ['5 contre 1 contre', '1:5'],
  ['5 contre 1 que je ne le fasse pas', '1:5'],
  ['5 contre 1 que tu ne le fais pas', '1:5'],
  ['dix contre un que oui', '10:1'],
  ['dix contre un que je le fais', '10:1'],
  ['dix contre un que ça ne se fait pas', '1:10'],
  ['dix contre un que j’y arrive', '10:1'],
  ['10 contre 1 qu’il le fait', '10:1'],
  ['10 contre 1 oui', '10:1'],
  ['vingt et un contre un', '21:1'],
  ['cent contre un', '100:1'],
  ['a hundred to one', '100:1'],
  ['mille contre un que non', '1:1000'],
  ['quatre-vingt-dix-neuf contre un', '99:1'],
  ['quatre contre vingt', '1:5'],
  ['twenty-five to one', '25:1'],
  ['1,000:1', '1000:1'],
  ['1 000 contre 1', '1000:1'],
  ['3 to 2', '3:2'],
  ['6 to 4', '3:2'],
  ['2.5 to 1', '5:2'],
  ['2,5 contre 1', '5:2'],
  ['8:2', '4:1'],
  ['1:10', '1:10'],
  ['even', '1:1'],
  ['evens', '1:1'],
  ['Even money', '1:1'],
  ['even odds', '1:1'],
  ['50/50', '1:1'],
  ['50-50', '1:1'],
  ['50 : 50', '1:1'],
  ['fifty-fifty', '1:1'],
  ['a coin toss', '1:1'],
  ['pile ou face', '1:1'],
  ['une chance sur deux', '1:1'],
  ['1 sur 2', '1:1'],
  ['1 chance sur 10', '1:9'],
  ['une chance sur dix que non', '9:1'],
  ['8 out of 10', '4:1'],
  ['eight times out of ten', '4:1'],
  ['8 fois sur 10', '4:1'],
  ['neuf fois sur dix', '9:1'],
  ['il y a 8 chances sur 10', '4:1'],
  ['two in three', '2:1'],
  ['80%', '4:1'],
  ['80 %', '4:1'],
  ['quatre-vingts pour cent', '4:1'],
  ['75 percent', '3:1'],
  ['maybe 3 to 1', '3:1'],
  ['I’d say three to one', '3:1'],
  ['disons trois contre un', '3:1'],
  ['je dirais 3 contre 1 que oui', '3:1'],
  ['3 to 1, I think', '3:1'],
  ['trois contre un, je crois', '3:1'],
  ['à égalité', '1:1'],
  ['égalité', '1:1'],
  ['c’est à égalité', '1:1'],
  ['½:1', '1:2'],
  ['1:½', '2:1'],
  ['1½ to 1', '3:2'],
  ['1 ½ contre 1', '3:2'],
  ['1⁄2 : 1', '1:2'],
  ['¼:1', '1:4'],
  ['3¾ to 1', '15:4'],
  ['⅓ contre 1', '1:3'],
  ['⅔:1', '2:3'],
  ['⅛:1 against', '8:1'],
  ['deux et demi contre un', '5:2'],
  ['two and a half to one', '5:2'],
  ['un demi contre un', '1:2'],
  ['a half to one', '1:2'],
];

const bad: [string, string][] = [
  ['', 'empty'],
  ['  \u00a0', 'empty'],
  ['0:0', 'zero'],
  ['10:0', 'zero'],
  ['100 %', 'zero'],
  ['10 out of 10', 'zero'],
  ['zéro contre un', 'zero'],
  ['-3:1', 'negative'],
  ['3:-1', 'negative'],
  ['−3:1', 'negative'],
  ['1e309:1', 'too-large'],
  ['1:1e309', 'too-large'],
  ['1e309 %', 'too-large'],
  ['1e309', 'one-number'],
  ['1001:1', 'too-large'],
  ['a million to one', 'too-large'],
  ['un million contre un', 'too-large'],
  ['8 to 1 in weeks', 'not-odds'],
  ['1.01:0.001', 'not-odds'],
  ['10:1:1', 'too-many-parts'],
  ['10 to 1 to 1', 'too-many-parts'],
  ['8', 'one-number'],
  ['huit', 'one-number'],
  ['8/10', 'slash'],
  ['1/10', 'slash'],
  ['½', 'slash'],
  ['⅓ chance', 'slash'],
  ['1/2:1', 'too-many-parts'],
  ['⅟:1', 'not-odds'],
  ['11 out of 10', 'more-than-all'],
  ['cote', 'not-odds'],
  ['une cote de 8', 'not-odds'],
  ['NaN:1', 'not-odds'],
  ['Infinity:1', 'not-odds'],
  ['10:', 'not-odds'],
  [':1', 'not-odds'],
  ['contre', 'not-odds'],
  ['no idea', 'not-odds'],
  ['10:1 on Monday at the office if the weather is good', 'not-odds'],
];

describe('what clients say', () => {
  test('the table has at least sixty real phrases', () => expect(phrases.length).toBeGreaterThanOrEqual(60));
  test.each(phrases)('%s is %s', (text, odds) => expect(short(text)).toBe(odds));
  test.each(bad)('%s gets a question: %s', (text, unclear) => expect(short(text)).toBe(unclear));

  test('a novel gets a question at once', () => {
    expect(short('Call me Ishmael. '.repeat(5000))).toBe('not-odds');
    expect(short('10 '.repeat(60))).toBe('not-odds');
    expect(short('8:1 '.repeat(60))).toBe('not-odds');
  });

  test('a bare number answers "out of ten times, how many?"', () => {
    expect([short('8', 10), short('huit', 10), short('huit fois', 10)]).toEqual(['4:1', '4:1', '4:1']);
    expect([short('10', 10), short('11', 10), short('8:1', 10)]).toEqual(['zero', 'more-than-all', '8:1']);
  });
});

const part = fc.integer({ min: 1, max: MAX_PART });
const language = fc.constantFrom('en' as const, 'fr' as const);

describe('any odds', () => {
  test('are read from digits, both ways around, whatever is between them', () => {
    const between = fc.constantFrom(':', ' : ', ' to ', ' contre ', '-', ' – ', ' à ', '\u00a0:\u00a0', '：');
    const [yes, no] = [
      ['', ' you will', ' que oui', ' I will', ', oui'],
      [' against', ' contre', ' que non', ' you won’t', ', you won’t'],
    ].map((words) => fc.constantFrom(...words)) as [fc.Arbitrary<string>, fc.Arbitrary<string>];
    fc.assert(
      fc.property(part, part, between, yes, no, (a, b, sign, oui, non) => {
        expect(parseOdds(`${a}${sign}${b}${oui}`)).toEqual(reduced(a, b));
        expect(parseOdds(`${a}${sign}${b}${non}`)).toEqual(reduced(b, a));
      }),
    );
  });

  test('come back from their own words, in both languages', () => {
    fc.assert(
      fc.property(part, part, language, (a, b, language) => {
        const odds = reduced(a, b);
        expect(parseOdds(oddsInWords(odds, language))).toEqual(odds);
        expect(parseOdds(oddsInShort(odds, language))).toEqual(odds);
        expect(parseOdds(oddsInDigits(odds))).toEqual(odds);
      }),
    );
  });

  test('come back from words in small numbers too', () => {
    for (let a = 1; a <= 21; a++)
      for (let b = 1; b <= 21; b++)
        for (const language of ['en', 'fr'] as const) {
          expect(parseOdds(`${inWords(a, language)} ${language === 'en' ? 'to' : 'contre'} ${inWords(b, language)}`)).toEqual(
            reduced(a, b),
          );
        }
  });

  test('no text makes the reading fail, or gives odds out of bounds', () => {
    const pieces = fc.array(fc.constantFrom('10', '1', ':', '/', ' ', 'to', 'contre', 'que non', '%', 'e', '-', ',', '.', 'un', '∞'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          const read = parseOdds(text);
          if ('unclear' in read) return;
          for (const side of [read.for, read.against]) expect(Number.isInteger(side) && side >= 1 && side <= MAX_PART).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('said aloud', () => {
  const said = (a: number, b: number) => [oddsInWords({ for: a, against: b }, 'en'), oddsInWords({ for: a, against: b }, 'fr')];
  expect(said(8, 1)).toEqual(['eight to one you will', 'huit contre un que oui']);
  expect(said(1, 10)).toEqual(['ten to one you won’t', 'dix contre un que non']);
  expect(said(1, 1)).toEqual(['even money', 'une chance sur deux']);
  expect(said(3, 2)).toEqual(['three to two you will', 'trois contre deux que oui']);
  expect(said(25, 2)).toEqual(['25 to 2 you will', '25 contre 2 que oui']);
  expect(oddsInShort({ for: 3, against: 1 }, 'en')).toBe('three to one');
  expect(oddsInShort({ for: 1, against: 3 }, 'en')).toBe('three to one against');
  expect(oddsInShort({ for: 1, against: 3 }, 'fr')).toBe('trois contre un que non');
});

test('the word that means the opposite is never said', () => {
  for (let a = 1; a <= 30; a++) expect(oddsInWords({ for: a, against: 1 }, 'fr')).not.toMatch(/cote/iu);
});

test('where the odds stand', () => {
  expect(anchors.map(isEvenOrBetter)).toEqual([false, true, true, true]);
  expect(anchors.map(atLeastTenToOne)).toEqual([false, false, false, true]);
  expect(anchors.map((odds) => probability(odds).toFixed(2))).toEqual(['0.09', '0.50', '0.75', '0.91']);
});

test('number words', () => {
  expect(toDigits('soixante et onze quatre vingt seize soixante dix sept nonante neuf dix huit')).toBe('71 96 77 99 18');
  expect(toDigits('two hundred and five to mille deux cents to twenty one')).toBe('205 to 1200 to 21');
});
