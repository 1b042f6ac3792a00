import type { Act, At } from '../../../lib/domain/keys/meaning.ts';
import { usualSigns } from '../../../lib/domain/keys/signs.ts';
import type { Stroke } from '../../../lib/domain/keys/stroke.ts';

// Keys and the screens that they are pressed on.

export const stroke = (key: string, code: string, more: Partial<Stroke> = {}): Stroke => ({
  ...{ key, code, shift: false, ctrl: false, alt: false, meta: false, altGraph: false, repeat: false, composing: false },
  ...more,
});

/** The keys of the row of digits. */
export const row = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => `Digit${digit}`).concat('Minus', 'Equal');

/** The signs of a row, dead keys as the event names them. */
export const signsOf = (written: string): string[] =>
  [...written.matchAll(/\^(?=[´`~ˇ^])([´`~ˇ^])|(.)/gu)].map(([, dead, sign]) => (dead === undefined ? (sign as string) : 'Dead'));

export const numbers = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const inPanel: Act[] = ['presence', 'plainly', 'find', 'keys', 'undo', 'back'];
export const at = (more: Partial<At> = {}): At => ({
  focus: 'button',
  acts: inPanel,
  field: true,
  singleKeys: true,
  signs: usualSigns,
  ...more,
});

/** Every screen by what it takes. */
export const screens: Record<string, At> = {
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
