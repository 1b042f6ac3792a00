import { describe, expect, test } from 'vitest';
import { anchors } from '../../lib/domain/odds.ts';
import { parseOdds } from '../../lib/domain/parse-odds.ts';
import { oddsInShort } from '../../lib/languages/odds.ts';
import { filled, placesIn, type Said } from '../../lib/languages/said.ts';
import { anchorChoices, closing } from '../../lib/languages/sentences/closing.ts';
import { fill, type Line } from '../../lib/languages/sentences/line.ts';
import { type Forms, formsOf, isLine } from './support/forms.ts';

/** Every line there is, in whatever file and however deep: a new one is checked without a word here. */
function linesIn(value: unknown, name: string): [name: string, line: Line][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLine(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => linesIn(inner, `${name}.${key}`));
}
const files = import.meta.glob('../../lib/languages/sentences/**/*.ts', { eager: true });
const lines = linesIn(files, '').map(([name, line]): [string, Line] => [name.replace(/^.*\/sentences\//u, ''), line]);
const all = lines.map(([name, line]) => [name, formsOf(line)] as const);
const forms = (words: Forms): [form: string, sentence: string][] => Object.entries(words).filter(([, text]) => typeof text === 'string');
const sentences = all.flatMap(([name, line]) =>
  [line, line.short ?? []].flat().flatMap((words) => forms(words).map(([form, text]) => ({ name, form, text }))),
);
/** Dashes and punctuation are not spoken; the longest odds have five words. */
const wordsIn = (text: string) =>
  text
    .replaceAll(/\{odds\}/giu, 'trois contre un que non')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** What is asked of the coach has no tu. */
const toCoach = /^(?:unclear|for-coach)\.ts/u;

describe('every line', () => {
  test('is there in both languages', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const [name, { en, fr }] of all) expect([name, Boolean(en.trim() && fr.trim())]).toEqual([name, true]);
  });

  test('has at most twelve words, in every form', () => {
    expect(sentences.filter(({ text }) => wordsIn(text).length > 12)).toEqual([]);
  });

  test('in French has no space that a line could break at before ? ! : ; and inside « »', () => {
    expect(sentences.filter(({ form, text }) => form !== 'en' && / [?!:;»]|« /u.test(text))).toEqual([]);
  });

  test('with a place has a short form without any, and the same places in all forms', () => {
    for (const [name, line] of all) {
      const places = forms(line).map(([, text]) => placesIn(text).join());
      expect([name, new Set(places).size]).toEqual([name, 1]);
      if (places[0]) expect([name, line.short && forms(line.short).flatMap(([, text]) => placesIn(text))]).toEqual([name, []]);
      if (line.tu && line.short)
        expect([name, /\b(?:vous|votre)\b/iu.test(line.short.fr) === Boolean(line.short.tu)]).toEqual([name, true]);
    }
  });

  test('that says vous also says tu, and never both', () => {
    const vous = /\b(?:vous|votre|vos|redites)\b|\p{L}+(?:ez|iez)\b(?<!\bchez|\bassez)/iu;
    for (const [name, line] of all.filter(([name]) => !toCoach.test(name)))
      for (const words of [line, line.short ?? []].flat()) {
        expect([name, vous.test(words.fr)]).toEqual([name, words.tu !== undefined]);
        if (words.tu)
          expect([name, vous.test(words.tu), /\b(?:tu|te|t’|ton|ta|tes|toi|redis|appelle)/iu.test(words.tu)]).toEqual([name, false, true]);
      }
  });

  test('keeps to the rules of voice', () => {
    const french = sentences.filter(({ form }) => form !== 'en').map(({ text }) => text);
    expect(french.filter((text) => /\b(?:cote|devoirs?|exercices?|tâches?|actions?)\b|·/iu.test(text))).toEqual([]);
    expect(
      sentences.filter(({ name, form, text }) => form === 'en' && !toCoach.test(name) && /\b(?:homework|task|assignment)\b/iu.test(text)),
    ).toEqual([]);
    expect(sentences.filter(({ text }) => /['"]|\s$|^\s|%/u.test(text))).toEqual([]);
  });
});

describe('places', () => {
  const english: Said = { say: '{Odds}: why, {name}?', short: 'Why?' };
  const french: Said = { say: '{Odds} : pourquoi, {name} ?', short: 'Pourquoi ?' };

  test('are filled, with a capital where the sentence begins', () => {
    expect(filled(english, false, { odds: 'three to one', name: '$&' })).toBe('Three to one: why, $&?');
    const odds = oddsInShort({ for: 1, against: 1 }, 'fr');
    expect(fill(closing.whyThatGood, { language: 'fr', informal: true }, { odds })).toBe(
      'Une chance sur deux : qu’est-ce qui t’y fait croire ?',
    );
    expect(fill(closing.eyesOpen, { language: 'en' }, { odds: 'ten to one against' })).toBe(
      'All right, ten to one against it is, eyes open.',
    );
  });

  test('are never shown empty', () => {
    for (const values of [{}, { odds: 'x' }, { odds: 'x', name: ' ' }, { odds: 'x', name: undefined }]) {
      expect(filled(french, false, values)).toBe('Pourquoi ?');
    }
    for (const [, one] of lines)
      for (const language of ['en', 'fr'] as const)
        for (const informal of [true, undefined]) expect(fill(one, { language, informal })).not.toContain('{');
  });

  test('a value that looks like a place stays as it is', () => {
    expect(filled(english, false, { odds: '{name}', name: '{odds}' })).toBe('{name}: why, {odds}?');
  });

  test('without a short form, as a reworded line may be, the place is left open, never shown', () => {
    expect(filled('You said {x}.', false, {})).toBe('You said ….');
  });
});

test('tu is said in French only, and only to whom it is said', () => {
  expect(fill(closing.teachBack, { language: 'fr' })).toBe('Redites-moi : vous faites quoi, et quand ?');
  expect(fill(closing.teachBack, { language: 'fr', informal: true })).toBe('Redis-moi : tu fais quoi, et quand ?');
  expect(fill(closing.teachBack, { language: 'en', informal: true })).toBe('Tell me back: what will you do, and when?');
});

test('the anchors say the odds they stand for, in both languages', () => {
  expect(anchorChoices.map(({ odds }) => odds)).toEqual(anchors);
  for (const { odds, line } of anchorChoices) expect([parseOdds(line.en), parseOdds(line.fr)]).toEqual([odds, odds]);
});
