import { ENTRY_FIELD } from '../desk.ts';
import { digitsIn, fieldIn, layersAt } from './layers.ts';

/** So long letters wait for the field of the screen that is on its way, in milliseconds: a loaded machine reads what it shows in less. */
const PATIENCE = 2_000;

let early = '';
/** The field that has done its part, until the screen that follows is there. */
let leaving: { field: Element; until: number } | null = null;

/**
 * The words of a field are taken, and another screen follows: what is typed from this moment on is for the field there, and not for the
 * one that goes.
 * @param next resolves with whether the other screen follows @param field the one that goes @returns the same
 */
export async function goOn(next: Promise<boolean>, field: Element | null = document.getElementById(ENTRY_FIELD)): Promise<boolean> {
  const mine = field && { field, until: performance.now() + PATIENCE };
  leaving = mine;
  let follows = false;
  try {
    follows = await next;
  } finally {
    if (!follows && leaving === mine) leaving = null;
  }
  return follows;
}

/** Whether a field that has done its part is still there. */
export function onTheWay(): boolean {
  if (leaving && !(leaving.field.isConnected && performance.now() < leaving.until)) leaving = null;
  return leaving !== null;
}

/**
 * Letters typed when one screen has gone and the next has no field yet go into its field once it is there; a digit alone does there what
 * digits do.
 * @param choose by a digit on the screen that is there then; returns false where it is no choice
 */
export function keepEarly(letters: string, choose: (digit: string) => boolean): void {
  const first = early === '';
  early += letters;
  if (first) handOver(performance.now() + PATIENCE, choose);
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

function handOver(end: number, choose: (digit: string) => boolean): void {
  if (early === '') return;
  const layers = layersAt(document.body);
  const field = fieldIn(layers);
  const there = !onTheWay() && (field || digitsIn(layers));
  if (!there && performance.now() < end) requestAnimationFrame(() => handOver(end, choose));
  else {
    const letters = takeEarly();
    if (/^[0-9]$/u.test(letters) && choose(letters)) return;
    if (field) writeAtEnd(field, letters); // else nothing came that takes letters
  }
}
