import { type Act, type At, type Focus, meaningOf } from '../../domain/keys/meaning.ts';
import { isModifier, type Stroke, writes } from '../../domain/keys/stroke.ts';
import { composedOutside, forgetDead, rememberDead } from './dead-key.ts';
import { keepEarly, lettersWait, onTheWay, takeEarly, writeAtEnd } from './early.ts';
import { digitsIn, fieldIn, type Layer, layersAt } from './layers.ts';
import { singleKeys } from './single-keys.ts';
import { strokeOf } from './stroke-of.ts';
import { isTextField } from './text-field.ts';

/**
 * How long a digit that is a choice may still be the beginning of words, in milliseconds: at a person's pace the next letter comes
 * within 120, with Shift before it within 250; and a third of a second is not felt as waiting by somebody who listens.
 */
const MOMENT = 330;

type Chosen = NonNullable<ReturnType<NonNullable<Layer['digits']>>>;
/** The digit that was pressed a moment ago, as a choice and as it was typed. */
let waiting:
  | { number: number; typed: string; screen: string; find(): Chosen | undefined; timer: ReturnType<typeof setTimeout> }
  | undefined;
/** Keys that are down, by their place: the field that they began to write in, if they did. */
const down = new Map<string, Element | undefined>();
/** Keys whose event was taken from the browser: Firefox presses a button when Space comes up all the same. */
const taken = new Set<string>();
/** When a character came last that was for nobody. */
let lastForNobody = -Infinity;

const digitsAt = (target: EventTarget | null) => digitsIn(layersAt(target));
const behind = () => document.querySelector('dialog[open], :popover-open') !== null;

function focusOf(target: EventTarget | null, field: Element | undefined): Focus {
  if (isTextField(target)) return target === field && !(target as HTMLTextAreaElement | HTMLInputElement).value ? 'empty' : 'text';
  if (behind()) return 'dialog';
  return target instanceof Element && target.closest('button, a[href], summary, input') ? 'button' : 'outside';
}

function onKeyDown(event: KeyboardEvent): void {
  if (!(event instanceof KeyboardEvent)) return; // a browser that fills a field in sends some that are none
  const stroke = strokeOf(event);
  if (!isModifier(stroke) && composedOutside(stroke, event)) return;
  // After the first letter for the next screen what follows is text too, whatever it would mean there.
  if ((onTheWay() || lettersWait()) && isLetter(stroke) && (singleKeys.on || isTextField(event.target))) {
    keepEarly(stroke.key, chooseEarly);
    take(stroke, event);
    return;
  }
  const layers = layersAt(event.target);
  const digits = digitsIn(layers);
  const field = fieldIn(layers);
  if (waiting && !waiting.find()) forget();
  const at: At = {
    focus: focusOf(event.target, field),
    digits,
    acts: layers.flatMap(({ acts = {} }) => Object.keys(acts) as Act[]),
    field: field !== undefined,
    singleKeys: singleKeys.on,
    signs: singleKeys.signs,
    waiting: waiting?.number,
    amid: event.timeStamp - lastForNobody < MOMENT,
    begunHere: down.has(stroke.code) && down.get(stroke.code) === event.target,
  };
  const meaning = meaningOf(stroke, at);
  let swallow = true;
  switch (meaning.means) {
    case 'ignore':
      // Between two screens there is neither a choice nor a field, and what is typed is for the next.
      swallow = !digits && !field && at.focus === 'outside' && at.singleKeys && isLetter(stroke);
      if (swallow) keepEarly(stroke.key, chooseEarly);
      break;
    case 'hold':
      if (waiting && !stroke.repeat) again();
      swallow = false;
      break;
    case 'type':
      if (field) caretIn(field);
      if (stroke.key === 'Dead') rememberDead(stroke);
      swallow = false; // the key itself is written by the browser: the focus is there before it does
      break;
    case 'wait':
      wait(meaning.number, stroke.key, () => digitsAt(event.target));
      break;
    case 'choose':
      if (waiting) settle();
      else digits?.choose(meaning.number);
      break;
    case 'cancel':
      forget();
      break;
    case 'act':
      settle();
      swallow = act(meaning.act, layers, event.target);
      break;
    case 'nothing':
      if (writes(stroke) && !stroke.repeat) lastForNobody = event.timeStamp;
  }
  if (!stroke.repeat) down.set(stroke.code, !swallow && isTextField(document.activeElement) ? document.activeElement : undefined);
  if (swallow) take(stroke, event);
}

/** From the browser, and from whatever else listens. */
function take({ code, repeat }: Stroke, event: KeyboardEvent): void {
  if (!repeat) taken.add(code);
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A space alone turns the page. */
const isLetter = (stroke: Stroke): boolean =>
  writes(stroke) && !stroke.composing && !stroke.repeat && stroke.key.length === 1 && (stroke.key !== ' ' || lettersWait());

function act(name: Act, layers: readonly Layer[], target: EventTarget | null): boolean {
  const esc = name === 'back' || name === 'leave';
  if (esc && document.querySelector(':popover-open')) return false; // the browser closes the menu
  const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
  if (dialog && name !== 'leave') dialog.close(); // what is asked for is behind it
  if (layers.some(({ acts = {} }) => acts[name] !== undefined && acts[name]() !== false)) return true;
  // A dialog is closed by the browser.
  if (name !== 'leave' || behind()) return false;
  (target as HTMLElement).blur();
  return true;
}

/** Puts the caret there, and before it what was typed for it already: letters from before it was there, the digit that waits. */
function caretIn(field: HTMLTextAreaElement | HTMLInputElement): void {
  const typed = takeEarly() + (waiting?.typed ?? '');
  forget();
  writeAtEnd(field, typed);
}

function wait(number: number, typed: string, digits: () => Chosen | undefined): void {
  const screen = digits()?.screen ?? '';
  const find = () => {
    const now = digits();
    return now?.screen === screen && now.numbers.includes(number) ? now : undefined;
  };
  waiting = { number, typed, screen, find, timer: setTimeout(settle, MOMENT) };
}

/** A digit typed before its screen was there. */
function chooseEarly(digit: string): boolean {
  const digits = digitsAt(document.body);
  const number = Number(digit);
  if (!digits?.numbers.includes(number)) return false;
  if (digits.orWords) wait(number, digit, () => digitsAt(document.body));
  else digits.choose(number);
  return true;
}

function again(): void {
  if (!waiting) return;
  clearTimeout(waiting.timer);
  waiting.timer = setTimeout(settle, MOMENT);
}

function forget(): void {
  clearTimeout(waiting?.timer);
  waiting = undefined;
}

/** The digit that waits was all: it chooses. */
function settle(): void {
  const last = waiting;
  forget();
  if (last) last.find()?.choose(last.number);
}

function onKeyUp(event: KeyboardEvent): void {
  down.delete(event.code);
  if (taken.delete(event.code)) event.preventDefault();
}

addEventListener('keydown', onKeyDown, true);
addEventListener('keyup', onKeyUp, true);
// A click is what was meant; somebody who turns to the call at once meant the digit.
addEventListener('pointerdown', forget, true);
addEventListener('pointerdown', forgetDead, true);
addEventListener('compositionstart', forgetDead, true);
addEventListener('blur', settle);
