import { signal } from '@preact/signals';
import { isTextField } from './text-field.ts';

const outside = signal(false);

/** Whether single keys act now: our page has the focus, and no field in it has. Read it inside a component. */
export const keysWork = (): boolean => outside.value;

function look(): void {
  outside.value = document.hasFocus() && !isTextField(document.activeElement);
}

// When the focus leaves a field, `activeElement` is right only after the event.
const lookSoon = () => queueMicrotask(look);
addEventListener('focus', look);
addEventListener('blur', look);
addEventListener('focusin', look);
addEventListener('focusout', lookSoon);
