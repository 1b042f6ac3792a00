import { preferences } from '../../lib/state/preferences.ts';

/**
 * On every field of ours: what is typed goes to no form history, no translation, no suggestion, and to no spelling service unless the
 * coach wants it checked. Read it inside a component.
 */
export const quietField = () =>
  ({ spellcheck: preferences.value.spellcheck === true, autocomplete: 'off', translate: false, writingsuggestions: 'false' }) as const;

/** On the browser's own field for a day: without it, it takes a year of six digits. What is chosen is looked at again all the same. */
export const yearOfFourDigits = { max: '9999-12-31' } as const;

/** Whether Enter means "go on": not while an input method is composing, and Shift+Enter is a new line. */
export function goesOn(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}
