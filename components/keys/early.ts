import { layersAt } from './layers.ts';

/** So long letters wait for the field of the screen that is on its way, in milliseconds: a loaded machine reads what it shows in less. */
const PATIENCE = 2_000;

let early = '';

/** Letters typed when one screen has gone and the next has no field yet go into its field once it is there. */
export function keepEarly(letters: string): void {
  const first = early === '';
  early += letters;
  if (first) handOver(performance.now() + PATIENCE);
}

export const lettersWait = (): boolean => early !== '';

/** What waits, for whoever writes next. */
export function takeEarly(): string {
  const letters = early;
  early = '';
  return letters;
}

/** Puts the caret at the end of the field, and these letters before it. */
export function writeAtEnd(field: HTMLTextAreaElement | HTMLInputElement, letters: string): void {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  if (letters === '') return;
  field.setRangeText(letters, field.value.length, field.value.length, 'end'); // where the caret has just been put
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function handOver(end: number): void {
  if (early === '') return;
  const field = layersAt(document.body)
    .map((layer) => layer.field?.())
    .find(Boolean);
  if (field) writeAtEnd(field, takeEarly());
  else if (performance.now() < end) requestAnimationFrame(() => handOver(end));
  else takeEarly(); // nothing came that takes letters
}
