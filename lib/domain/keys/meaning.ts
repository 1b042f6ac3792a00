import { actOf } from './sign.ts';
import type { SignAct, Signs } from './signs.ts';
import { digitOf, isLetter, isModifier, isUndo, isWay, type Stroke, writes } from './stroke.ts';

/** What a key can do besides choosing. `leave`: out of the field, `back`: a step back; `fullscreen`: on the stage. */
export type Act = SignAct | 'undo' | 'leave' | 'back' | 'fullscreen';

/** Where the focus is. `empty` is the field that takes things down, with nothing in it; `text` any other place where letters are text. */
export type Focus = 'outside' | 'button' | 'text' | 'empty' | 'dialog';

/** What digits do on a screen. */
export interface Digits {
  /** Those that are choices. */
  numbers: readonly number[];
  /** They are cards: 0 is ten, and the two keys after it are eleven and twelve. */
  cards?: true;
  /** The screen has a field too: an answer in words may begin with a digit. */
  orWords?: true;
  /** They choose from that field too, as long as nothing is in it: where the caret always stands there. */
  fromField?: true;
}

/** All that a key's meaning depends on besides the key itself. */
export interface At {
  focus: Focus;
  digits?: Digits | undefined;
  /** What somebody here would do. */
  acts: readonly Act[];
  /** There is a field that takes what is typed outside of it. */
  field: boolean;
  /** Single keys are on. */
  singleKeys: boolean;
  signs: Signs;
  /** The digit that was pressed a moment ago, and may still be the beginning of words. */
  waiting?: number | undefined;
  /** Characters come this very moment: somebody dictates. */
  amid?: boolean;
  /** A key that is held down began as text in this same field. */
  begunHere?: boolean;
}

/**
 * What a key means.
 * - `ignore`: it is the browser's
 * - `nothing`: nobody's, not even the browser's
 * - `type`: to the field with it, and with the digit that waits
 * - `wait`: a digit that is a choice, unless more follows in this moment; `choose`: it is one; `cancel`: it was none
 * - `hold`: on the way to something; what waits goes on waiting
 */
export type Meaning =
  | { means: 'ignore' | 'nothing' | 'type' | 'cancel' | 'hold' }
  | { means: 'wait' | 'choose'; number: number }
  | { means: 'act'; act: Act };

const ignore: Meaning = { means: 'ignore' };
const nothing: Meaning = { means: 'nothing' };
const type: Meaning = { means: 'type' };

/** What a key means (method.md §1, §9). The one place that decides it. */
export function meaningOf(stroke: Stroke, at: At): Meaning {
  if (isModifier(stroke)) return at.waiting === undefined ? ignore : { means: 'hold' };
  if (stroke.repeat) return mayRepeat(stroke, at) ? ignore : nothing;
  if (at.waiting !== undefined) return meaningAfter(stroke, at, at.waiting);
  const inText = at.focus === 'text' || at.focus === 'empty';
  if (stroke.composing) return !inText && at.focus !== 'dialog' && at.field && at.singleKeys ? type : ignore;
  const named = namedKey(stroke, at, inText);
  if (named) return named;
  if (!writes(stroke) || at.focus === 'text' || at.focus === 'dialog') return ignore;
  return single(stroke, at);
}

/** A held key counts once, except as text where it began as text; what only moves the focus or the page may go on. */
function mayRepeat(stroke: Stroke, { focus, begunHere = false }: At): boolean {
  if (stroke.key === 'Tab') return true;
  if (stroke.key === 'Enter' && !stroke.shift) return false;
  return begunHere || (isWay(stroke) && (focus === 'outside' || focus === 'button'));
}

/** A digit was pressed a moment ago. */
function meaningAfter(stroke: Stroke, at: At, number: number): Meaning {
  if (writes(stroke)) return type;
  if (stroke.key === 'Enter' || stroke.key === 'Tab') return { means: 'choose', number };
  if (/^(?:Escape|Backspace|Delete)$/u.test(stroke.key) || isUndo(stroke)) return { means: 'cancel' };
  return meaningOf(stroke, { ...at, waiting: undefined });
}

/** Keys that have a name, and commands: they mean the same whether single keys are on or not. */
function namedKey(stroke: Stroke, { focus, acts }: At, inText: boolean): Meaning | undefined {
  const act = (name: Act): Meaning => (acts.includes(name) ? { means: 'act', act: name } : ignore);
  const { key, ctrl, alt, meta, shift } = stroke;
  const plain = !ctrl && !alt && !meta;
  if (key === 'Escape')
    return !plain || shift ? ignore : inText ? { means: 'act', act: 'leave' } : focus === 'dialog' ? ignore : act('back');
  // Presence is F2 from any field: of the function keys it is the one that neither the browsers nor Meet, Zoom or Teams in a tab use.
  // Saying it plainly is F8, for the same reasons (Edge takes F3, F4, F6, F7 and F9).
  if (key === 'F2' || key === 'F8') return plain && !shift ? act(key === 'F2' ? 'presence' : 'plainly') : ignore;
  if (isUndo(stroke)) return inText || focus === 'dialog' ? ignore : act('undo');
  return undefined;
}

/** What writes a character, outside of fields or first in the empty one. */
function single(stroke: Stroke, at: At): Meaning {
  const { focus, acts, field, signs, singleKeys } = at;
  const space = stroke.key === ' ';
  if (!singleKeys) return focus === 'empty' || (space && !at.amid) ? ignore : nothing;
  const sign = actOf(stroke.key, signs);
  // Nothing that is taken down begins with these signs; after the first letter they are text.
  if (sign && acts.includes(sign) && !(focus === 'empty' && sign === 'keys')) return { means: 'act', act: sign };
  const chosen = focus !== 'empty' || at.digits?.fromField ? choice(stroke, at) : undefined;
  if (chosen) return chosen;
  if (focus === 'empty') return ignore;
  if (stroke.code === 'KeyF' && acts.includes('fullscreen')) return { means: 'act', act: 'fullscreen' };
  // With nothing begun it presses what has the focus, or turns the page.
  return space || !field ? ignore : type;
}

/** The key after the ten digits, and the one after that, wherever their signs are. */
const afterTen: Readonly<Record<string, number>> = { Minus: 11, Equal: 12 };

function choice(stroke: Stroke, { digits, field }: At): Meaning | undefined {
  if (!digits) return undefined;
  const words = digits.orWords === true && field;
  // French é and Czech ě stand on digit keys: where words can be written they are letters.
  if (words && isLetter(stroke.key)) return undefined;
  const number = numberOf(stroke, digits);
  if (number === undefined || !digits.numbers.includes(number)) return undefined;
  return { means: words ? 'wait' : 'choose', number };
}

function numberOf(stroke: Stroke, { cards }: Digits): number | undefined {
  const digit = digitOf(stroke);
  if (!cards) return digit;
  if (digit !== undefined) return digit || 10;
  return stroke.shift || stroke.altGraph ? undefined : afterTen[stroke.code];
}
