import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentOf, withAccent } from '../../lib/domain/keys/dead.ts';
import { type Act, type At, type Meaning, meaningOf } from '../../lib/domain/keys/meaning.ts';
import { usualSigns } from '../../lib/domain/keys/signs.ts';
import type { Stroke } from '../../lib/domain/keys/stroke.ts';
import { type Keyboard, keyboards } from '../fixtures/keyboards.ts';

const row = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => `Digit${digit}`).concat('Minus', 'Equal');

const stroke = (key: string, code: string, more: Partial<Stroke> = {}): Stroke => ({
  ...{ key, code, shift: false, ctrl: false, alt: false, meta: false, altGraph: false, repeat: false, composing: false },
  ...more,
});

/** The signs of a row, dead keys as the event names them. */
const signsOf = (written: string): string[] =>
  [...written.matchAll(/\^(?=[´`~ˇ^])([´`~ˇ^])|(.)/gu)].map(([, dead, sign]) => (dead === undefined ? (sign as string) : 'Dead'));

const numbers = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const inPanel: Act[] = ['presence', 'plainly', 'find', 'keys', 'undo', 'back'];
const at = (more: Partial<At> = {}): At => ({ focus: 'button', acts: inPanel, field: true, singleKeys: true, signs: usualSigns, ...more });

/** Every screen by what it takes. */
const screens: Record<string, At> = {
  'the field at rest': at({ focus: 'outside' }),
  'how did it go': at({ digits: { numbers: [...numbers(7), 0] }, field: false }),
  'what made it work': at({ digits: { numbers: [] } }),
  reasons: at({ digits: { numbers: numbers(8), orWords: true } }),
  'after a reason': at({ digits: { numbers: numbers(4), orWords: true } }),
  cause: at({ digits: { numbers: [1, 2, 3, 4, 5, 0] }, field: false }),
  doubt: at({ digits: { numbers: numbers(4) }, field: false }),
  odds: at({ digits: { numbers: numbers(4), orWords: true } }),
  lifts: at({ digits: { numbers: numbers(4), orWords: true } }),
  'a day for the calendar': at({ focus: 'text', field: false }),
  'teach-back': at({ digits: { numbers: [1], orWords: true } }),
  'an emotion to ask about': at({ digits: { numbers: numbers(4), orWords: true } }),
  'a spread beside the stage': at({ digits: { numbers: numbers(12), cards: true } }),
  'the stage itself': at({ digits: { numbers: numbers(6), cards: true }, acts: ['back', 'fullscreen'], field: false, focus: 'outside' }),
  'say it plainly': at({ digits: { numbers: [...numbers(8), 0] }, field: false }),
  presence: at({ digits: { numbers: numbers(6) } }),
  'cue only': at({ acts: ['back'], focus: 'outside' }),
  'a dialog': at({ focus: 'dialog' }),
  'a field': at({ focus: 'text' }),
  'the empty field': at({ focus: 'empty', digits: { numbers: numbers(4), orWords: true } }),
  notebook: at({ acts: [], field: false }),
};
const every = (check: (keyboard: Keyboard, screen: At, name: string) => void) => {
  for (const [layout, keyboard] of Object.entries(keyboards))
    for (const [name, screen] of Object.entries(screens)) check(keyboard, screen, `${layout}, ${name}`);
};
const isText = ({ focus }: At) => focus === 'text' || focus === 'empty';

/** A meaning in one sign. */
const inShort = (meaning: Meaning): string => {
  if (meaning.means === 'wait' || meaning.means === 'choose') return `${meaning.number}`;
  if (meaning.means === 'act') return usualSigns[meaning.act as 'find'] ?? meaning.act;
  return meaning.means === 'type' ? 't' : meaning.means;
};

describe.each(Object.entries(keyboards))('%s', (_, keyboard) => {
  const reasons = screens.reasons as At;
  const rowOf = (written: string, shift: boolean) =>
    signsOf(written)
      .slice(0, 10)
      .map((key, index) => inShort(meaningOf(stroke(key, row[index] as string, { shift }), reasons)))
      .join('');

  test('its rows are whole', () => {
    for (const written of [keyboard.plain, keyboard.shift]) expect(signsOf(written)).toHaveLength(12);
    expect(signsOf(keyboard.altGraph).length).toBeGreaterThanOrEqual(12);
  });

  test('its digits and what else stands on their keys, with eight choices and a field', () => {
    expect([rowOf(keyboard.plain, false), rowOf(keyboard.shift, true)]).toEqual([keyboard.means.plain, keyboard.means.shift]);
  });

  test('without a field each key of the row chooses at once, by its place, unless it is a sign of ours', () => {
    const plainly = screens['say it plainly'] as At;
    const meant = signsOf(keyboard.plain)
      .slice(0, 10)
      .map((key, index) => meaningOf(stroke(key, row[index] as string), plainly));
    expect(meant.map(inShort).join('')).toBe('12345678ignore0');
    expect(new Set(meant.map(({ means }) => means))).toEqual(new Set(['choose', 'ignore']));
  });

  test('its signs lead somewhere, outside of fields and first in the empty one', () => {
    for (const [place, sign] of Object.entries(keyboard.signs)) {
      const [code = '', shift] = place.split('+').reverse();
      const pressed = stroke(sign, code, { shift: shift !== undefined });
      expect(inShort(meaningOf(pressed, reasons))).toBe(sign);
      expect(inShort(meaningOf(pressed, screens['the empty field'] as At))).toBe(sign === '?' ? 'ignore' : sign);
      expect(inShort(meaningOf(pressed, screens['a field'] as At))).toBe('ignore');
    }
  });
});

describe('on every keyboard and every screen', () => {
  test('there are twelve and more', () => expect(Object.keys(keyboards).length).toBeGreaterThanOrEqual(12));

  test('a digit is one of the choices, or text, or nobody’s; never another choice', () => {
    every(({ plain, shift, means }, screen, name) => {
      for (const [written, shifted] of [
        [plain, false],
        [shift, true],
      ] as const) {
        for (const [index, key] of signsOf(written).entries()) {
          const meaning = meaningOf(stroke(key, row[index] as string, { shift: shifted }), screen);
          if (isText(screen)) expect(['ignore', 'act'], name).toContain(meaning.means);
          if (meaning.means !== 'wait' && meaning.means !== 'choose') continue;
          const digit = (index + 1) % 10;
          const wanted = screen.digits?.cards ? index + 1 : /^\d$/u.test(key) ? Number(key) : digit;
          expect(meaning.number, name).toBe(wanted);
          expect(screen.digits?.numbers, name).toContain(meaning.number);
          expect(meaning.means, name).toBe(screen.digits?.orWords && screen.field ? 'wait' : 'choose');
        }
      }
      expect(means.plain, name).toHaveLength(10);
    });
  });

  test('a letter is text, with Caps Lock and Shift too', () => {
    every(({ letters }, screen, name) => {
      for (const [code, letter] of Object.entries(letters)) {
        if (!/\p{L}/u.test(letter)) continue;
        for (const key of [letter, letter.toUpperCase()]) {
          const { means } = meaningOf(stroke(key, code, { shift: key !== letter }), screen);
          const free = isText(screen) || screen.focus === 'dialog' || !screen.field;
          if (!(code === 'KeyF')) expect(means, `${name}: ${key}`).toBe(free ? 'ignore' : 'type');
        }
      }
    });
  });

  test('dead keys, AltGr, Option and an input method’s first key are text, never a choice', () => {
    every(({ altGraph, plain }, screen, name) => {
      const free = isText(screen) || screen.focus === 'dialog' || !screen.field ? 'ignore' : 'type';
      const ways: Stroke[] = [
        ...signsOf(altGraph).flatMap((key, index) =>
          key === '.' || Object.values(usualSigns).includes(key)
            ? []
            : [
                stroke(key, row[index] ?? 'Equal', { altGraph: true }),
                stroke(key, row[index] ?? 'Equal', { altGraph: true, ctrl: true, alt: true }),
              ],
        ),
        stroke('Dead', 'BracketLeft'),
        stroke('Dead', 'KeyE', { alt: true }),
        stroke('œ', 'KeyO', { alt: true }),
        stroke('€', 'KeyE', { altGraph: true }),
        stroke('Process', 'KeyA', { composing: true }),
        stroke([...plain][0] as string, 'Digit1', { composing: true }),
      ];
      for (const one of ways) expect(meaningOf(one, screen).means, `${name}: ${one.key}`).toBe(free);
    });
  });

  test('a held key counts once', () => {
    every(({ plain, letters }, screen, name) => {
      const keys = [
        ...signsOf(plain).map((key, index) => [key, row[index] as string] as const),
        ...Object.entries(letters).map(([code, key]) => [key, code] as const),
      ];
      for (const [key, code] of [...keys, ['Enter', 'Enter'], ['Escape', 'Escape'], ['F2', 'F2'], [' ', 'Space']] as const) {
        expect(meaningOf(stroke(key, code, { repeat: true }), screen).means, `${name}: ${key}`).toBe('nothing');
        if (!isText(screen) || key === 'Enter') continue;
        expect(meaningOf(stroke(key, code, { repeat: true }), { ...screen, begunHere: true }).means, `${name}: ${key}`).toBe('ignore');
      }
      expect(meaningOf(stroke('Enter', 'Enter', { repeat: true }), { ...screen, begunHere: true }).means, name).toBe('nothing');
    });
  });

  test('the number pad is digits with NumLock, and moves about without', () => {
    const without = ['Insert', 'End', 'ArrowDown', 'PageDown', 'ArrowLeft', 'Clear', 'ArrowRight', 'Home', 'ArrowUp', 'PageUp'];
    every((_, screen, name) => {
      for (let digit = 0; digit < 10; digit++) {
        expect(meaningOf(stroke(without[digit] as string, `Numpad${digit}`), screen).means, `${name}: ${digit}`).toBe('ignore');
        const on = meaningOf(stroke(`${digit}`, `Numpad${digit}`), screen);
        expect(on, name).toEqual(meaningOf(stroke(`${digit}`, `Digit${digit}`), screen));
      }
    });
  });

  test('with single keys off no character does anything', () => {
    every(({ plain, shift, letters, signs }, screen, name) => {
      const off = { ...screen, singleKeys: false };
      const all = [
        ...signsOf(plain + shift).map((key, index) => stroke(key, row[index % 12] as string)),
        ...Object.entries(letters).map(([code, key]) => stroke(key, code)),
        ...Object.entries(signs).map(([place, key]) => stroke(key, place.split('+').at(-1) as string)),
        stroke(' ', 'Space'),
        stroke('Process', 'KeyA', { composing: true }),
      ];
      for (const one of all) expect(['ignore', 'nothing'], `${name}: ${one.key}`).toContain(meaningOf(one, off).means);
      // A space within dictated words does not press what has the focus.
      const space = meaningOf(stroke(' ', 'Space'), { ...off, amid: true }).means;
      expect(space, name).toBe(isText(screen) || screen.focus === 'dialog' ? 'ignore' : 'nothing');
    });
  });

  test('Ctrl+Z brings back outside of fields: Caps Lock, Cyrillic and Hebrew, AZERTY and QWERTZ', () => {
    const z = (keyboard: Keyboard): [string, string] => {
      const [code, key] = Object.entries(keyboard.letters).find(([, letter]) => letter === 'z') ?? [
        'KeyZ',
        keyboard.letters.KeyZ as string,
      ];
      return [key, code];
    };
    every((keyboard, screen, name) => {
      const [key, code] = z(keyboard);
      const wanted =
        isText(screen) || screen.focus === 'dialog' || !screen.acts.includes('undo') ? { means: 'ignore' } : { means: 'act', act: 'undo' };
      for (const pressed of [
        stroke(key, code, { ctrl: true }),
        stroke(key.toUpperCase(), code, { ctrl: true }),
        stroke(key, code, { meta: true }),
      ])
        expect(meaningOf(pressed, screen), name).toEqual(wanted);
      expect(meaningOf(stroke(key, code, { ctrl: true, shift: true }), screen).means, name).toBe('ignore');
      if (/^\p{Script=Latin}$/u.test(key) && code !== 'KeyZ')
        expect(meaningOf(stroke('w', 'KeyZ', { ctrl: true }), screen).means, name).toBe('ignore');
    });
  });

  test('F2, F8 and Esc are there from every field', () => {
    for (const focus of ['text', 'empty', 'dialog', 'button', 'outside'] as const) {
      expect(meaningOf(stroke('F2', 'F2'), at({ focus }))).toEqual({ means: 'act', act: 'presence' });
      expect(meaningOf(stroke('F8', 'F8'), at({ focus }))).toEqual({ means: 'act', act: 'plainly' });
    }
    const esc = (focus: At['focus']) => inShort(meaningOf(stroke('Escape', 'Escape'), at({ focus })));
    expect(['text', 'empty', 'button', 'outside', 'dialog'].map((focus) => esc(focus as At['focus']))).toEqual([
      'leave',
      'leave',
      'back',
      'back',
      'ignore',
    ]);
  });

  test('the two keys after the ten digits are cards, wherever their signs are; their signs stay signs', () => {
    const spread = screens['a spread beside the stage'] as At;
    expect(meaningOf(stroke('ß', 'Minus'), spread)).toEqual({ means: 'choose', number: 11 });
    expect(meaningOf(stroke('=', 'Equal'), spread)).toEqual({ means: 'choose', number: 12 });
    expect(meaningOf(stroke('à', 'Digit0'), spread)).toEqual({ means: 'choose', number: 10 });
    expect(inShort(meaningOf(stroke('?', 'Minus', { shift: true }), spread))).toBe('?');
  });
});

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
