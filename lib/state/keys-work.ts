import { signal } from '@preact/signals';
import { isTextField } from './keys/text-field.ts';

const outside = signal(false);

/** Whether single keys act now: our page has the focus, and no field in it has. Read it inside a component. */
export const keysWork = (): boolean => outside.value;

/** While a button of the mouse is down nothing may move: the line says more when keys work, and the click would miss what it was for. */
let pointing = false;

function look(): void {
  if (pointing) return;
  outside.value = document.hasFocus() && !isTextField(document.activeElement);
}

// When the focus leaves a field, `activeElement` is right only after the event.
const lookSoon = () => queueMicrotask(look);
function pointed(): void {
  pointing = false;
  setTimeout(look); // after the click
}
addEventListener('pointerdown', () => (pointing = true), true);
addEventListener('pointerup', pointed, true);
addEventListener('pointercancel', pointed, true);
addEventListener('focus', look);
addEventListener('blur', look);
addEventListener('focusin', look);
addEventListener('focusout', lookSoon);
