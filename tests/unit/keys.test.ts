import { describe, expect, test } from 'vitest';
import { type At, type Meaning, meaningOf } from '../../lib/domain/keys/meaning.ts';
import { usualSigns } from '../../lib/domain/keys/signs.ts';
import type { Stroke } from '../../lib/domain/keys/stroke.ts';
import { type Keyboard, keyboards } from '../fixtures/keyboards.ts';
import { at, row, screens, signsOf, stroke } from './support/screens.ts';

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
