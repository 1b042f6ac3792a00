import { accentOf, withAccent } from '../../domain/keys/dead.ts';
import { type Stroke, writes } from '../../domain/keys/stroke.ts';

/**
 * A dead key that was pressed outside of a field moved the focus into it, and some systems (Chromium on Linux) forget it on the way: the
 * letter after it would come without its accent. Where they do not, the letter comes with it, or an input method composes it.
 */
let accent: string | undefined;

interface WithKeyboard {
  keyboard?: { getLayoutMap(): Promise<ReadonlyMap<string, string>> };
}

/** What is printed on the keys, where the browser tells; nothing depends on it but which accent a dead key has. */
let printed: ReadonlyMap<string, string> | undefined;
void (navigator as WithKeyboard).keyboard?.getLayoutMap().then(
  (map) => {
    printed = map;
  },
  () => {}, // not told: by the place of the key
);

export function rememberDead(stroke: Stroke): void {
  accent = stroke.altGraph || stroke.alt ? undefined : accentOf(stroke, printed?.get(stroke.code));
}

export function forgetDead(): void {
  accent = undefined;
}

/** Writes the letter that came without its accent, or the accent before one that never has it. @returns whether the key is dealt with */
export function composedOutside(stroke: Stroke, event: KeyboardEvent): boolean {
  const field = event.target;
  const before = accent;
  accent = undefined;
  if (before === undefined || !(field instanceof HTMLTextAreaElement) || stroke.composing || stroke.key === 'Dead') return false;
  if (!writes(stroke) || stroke.key.normalize('NFD').length > 1) return false;
  const letter = withAccent(before, stroke.key);
  field.setRangeText(letter ?? before, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  if (letter === undefined) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}
