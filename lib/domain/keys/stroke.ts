/** A key that went down, as its event told it; nothing else about the event decides what it means. */
export interface Stroke {
  /** What it writes (`é`, `:`), or its name (`Enter`, `Dead`). */
  key: string;
  /** Its place on the keyboard, whatever is printed there: `Digit2`, `Numpad3`. */
  code: string;
  shift: boolean;
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  altGraph: boolean;
  /** It has been down for a while, and this is one of its repetitions. */
  repeat: boolean;
  /** An input method has it: it is writing, or this is the key that it begins with. */
  composing: boolean;
}

const modifiers = /^(?:Shift|Control|Alt|AltGraph|Meta|OS|CapsLock|NumLock|ScrollLock|Fn|FnLock|Hyper|Super|Symbol)$/u;
const ways = /^(?:Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End)$/u;

/** Shift and its like: on its way to something. */
export const isModifier = ({ key }: Stroke): boolean => modifiers.test(key);

/** Moves within a page or a text. */
export const isWay = ({ key }: Stroke): boolean => ways.test(key);

/** One character, of whatever alphabet, and no key's name. */
const isCharacter = (key: string): boolean => [...key].length === 1 || /[^\0-\x7f]/u.test(key);

export const isLetter = (key: string): boolean => /^[\p{L}\p{M}]+$/u.test(key) && isCharacter(key);

/**
 * Whether it writes something, now or with the key after it (`Dead`). AltGr and the Mac's Option write characters, Ctrl+Alt is AltGr on
 * Windows; with a plain letter or digit Alt is a command.
 */
export function writes({ key, ctrl, alt, meta, altGraph, composing }: Stroke): boolean {
  if (composing) return true;
  if (key === 'Dead') return !meta && (altGraph || alt || !ctrl);
  if (meta || !isCharacter(key)) return false;
  if (altGraph) return true;
  return ctrl || alt ? alt && !/^[a-z0-9 ]$/iu.test(key) : true;
}

/**
 * The digit that it stands for. What is printed on the key is what counts, else its place: the digits of a French keyboard need Shift.
 * On the number pad without NumLock the same keys are arrows.
 */
export function digitOf({ key, code, ctrl, alt, meta, altGraph }: Stroke): number | undefined {
  if (ctrl || alt || meta || altGraph) return undefined;
  if (/^[0-9]$/u.test(key)) return Number(key);
  const place = /^Digit([0-9])$/u.exec(code)?.[1];
  return place === undefined || !isCharacter(key) ? undefined : Number(place);
}

/** Ctrl+Z, or Cmd+Z: by the letter, with Caps Lock too; by its place where no Latin letter is printed there. Not with Shift: that is "again". */
export function isUndo({ key, code, shift, ctrl, alt, meta, altGraph }: Stroke): boolean {
  if ((!ctrl && !meta) || alt || altGraph || shift) return false;
  return /^\p{Script=Latin}$/u.test(key) ? key.toLowerCase() === 'z' : code === 'KeyZ';
}
