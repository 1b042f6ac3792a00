import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentOf, withAccent } from '../../lib/domain/keys/dead.ts';
import { type At, type Meaning, meaningOf } from '../../lib/domain/keys/meaning.ts';
import type { Stroke } from '../../lib/domain/keys/stroke.ts';
import { type Keyboard, keyboards } from '../fixtures/keyboards.ts';
import { at, numbers, row, screens, signsOf, stroke } from './support/screens.ts';

describe('a dead key whose accent the system forgets', () => {
  const dead = (code: string, shift: boolean, printed?: string) => accentOf(stroke('Dead', code, { shift }), printed);
  test('is known by what is printed on it, else by its place', () => {
    expect([dead('BracketLeft', false, '^'), dead('BracketLeft', true, '^'), dead('BracketLeft', false, '\u0302')]).toEqual([
      '^',
      '¨',
      '^',
    ]);
    expect([dead('Equal', true, '^'), dead('Equal', false, '´'), dead('Equal', true, '´'), dead('Quote', true, '´')]).toEqual([
      '`',
      '´',
      '`',
      '¨',
    ]);
    expect([dead('BracketLeft', false), dead('BracketLeft', true), dead('KeyN', false)]).toEqual(['^', '¨', undefined]);
  });

  test('comes with its letter', () => {
    expect([withAccent('^', 'e'), withAccent('¨', 'E'), withAccent('~', 'n'), withAccent('^', ' '), withAccent('^', 't')]).toEqual([
      'ê',
      'Ë',
      'ñ',
      '^',
      undefined,
    ]);
  });
});

describe('a digit that may be the beginning of words', () => {
  const waiting = at({ digits: { numbers: numbers(4), orWords: true }, waiting: 1 });
  test.each([
    ['another digit', stroke('0', 'Digit0'), { means: 'type' }],
    ['another choice', stroke('2', 'Digit2'), { means: 'type' }],
    ['a space', stroke(' ', 'Space'), { means: 'type' }],
    ['a sign of ours', stroke('/', 'Slash'), { means: 'type' }],
    ['a dead key', stroke('Dead', 'BracketLeft'), { means: 'type' }],
    ['an input method', stroke('Process', 'KeyA', { composing: true }), { means: 'type' }],
    ['Shift, on its way to something', stroke('Shift', 'ShiftLeft', { shift: true }), { means: 'hold' }],
    ['Enter', stroke('Enter', 'Enter'), { means: 'choose', number: 1 }],
    ['Tab', stroke('Tab', 'Tab'), { means: 'choose', number: 1 }],
    ['Esc', stroke('Escape', 'Escape'), { means: 'cancel' }],
    ['Backspace', stroke('Backspace', 'Backspace'), { means: 'cancel' }],
    ['Ctrl+Z', stroke('z', 'KeyZ', { ctrl: true }), { means: 'cancel' }],
    ['F2', stroke('F2', 'F2'), { means: 'act', act: 'presence' }],
    ['itself, held down', stroke('1', 'Digit1', { repeat: true }), { means: 'nothing' }],
  ] as [string, Stroke, Meaning][])('then %s', (_, next, meaning) => expect(meaningOf(next, waiting)).toEqual(meaning));

  /** What a person's keys come to, each within the moment, from the choice that has the focus. */
  function typed(keys: readonly Stroke[], screen: At): { field: string; chosen: number[] } {
    let [field, now, before]: [string, At, string] = ['', screen, ''];
    const chosen: number[] = [];
    for (const one of keys) {
      const meaning = meaningOf(one, now);
      if (meaning.means === 'wait') [now, before] = [{ ...now, waiting: meaning.number }, one.key];
      else if (meaning.means === 'choose') chosen.push(meaning.number);
      else if (meaning.means === 'type' || now.focus === 'text') {
        field += before + one.key;
        [now, before] = [{ ...now, focus: 'text', waiting: undefined }, ''];
      }
    }
    if (now.waiting !== undefined) chosen.push(now.waiting);
    return { field, chosen };
  }

  const withWords = ['reasons', 'after a reason', 'odds', 'lifts', 'teach-back', 'an emotion to ask about', 'the field at rest'];
  const anyScreen = fc.constantFrom(...withWords).map((name) => screens[name] as At);
  const anyKeyboard = fc.constantFrom(...Object.values(keyboards));
  const keysOf = (keyboard: Keyboard): Stroke[] =>
    [
      ...signsOf(keyboard.plain).map((key, index) => stroke(key, row[index] as string)),
      ...signsOf(keyboard.shift).map((key, index) => stroke(key, row[index] as string, { shift: true })),
      ...Object.entries(keyboard.letters).map(([code, key]) => stroke(key, code)),
      stroke(' ', 'Space'),
      stroke(':', 'Period', { shift: true }),
    ].filter(({ key }) => key !== 'Dead');
  const anyDigit = (keyboard: Keyboard) => fc.constantFrom(...keysOf(keyboard).filter(({ key }) => /^\d$/u.test(key)));

  test('words that begin with a digit arrive whole, and choose nothing', () => {
    fc.assert(
      fc.property(
        anyScreen,
        anyKeyboard.chain((keyboard) =>
          fc.tuple(anyDigit(keyboard), fc.array(fc.constantFrom(...keysOf(keyboard)), { minLength: 1, maxLength: 20 })),
        ),
        (screen, [first, rest]) => {
          const keys = [first, ...rest];
          expect(typed(keys, screen)).toEqual({ field: keys.map(({ key }) => key).join(''), chosen: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a digit alone chooses where it is a choice, and is text where it is none', () => {
    fc.assert(
      fc.property(anyScreen, anyKeyboard.chain(anyDigit), (screen, digit) => {
        const choice = screen.digits?.numbers.includes(Number(digit.key)) === true;
        expect(typed([digit], screen)).toEqual(choice ? { field: '', chosen: [Number(digit.key)] } : { field: digit.key, chosen: [] });
      }),
    );
  });

  test.each(['8:1', '10:1', '5 contre 1', '8 contre 1', '8 in 10', '1 h lundi', '3 appels lundi', '2 enfants malades'])('%s', (words) => {
    const keys = [...words].map((key) =>
      stroke(key, key === ' ' ? 'Space' : /\d/u.test(key) ? `Digit${key}` : key === ':' ? 'Period' : `Key${key.toUpperCase()}`),
    );
    for (const name of withWords) expect(typed(keys, screens[name] as At), name).toEqual({ field: words, chosen: [] });
  });
});
