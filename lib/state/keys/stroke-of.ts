import type { Stroke } from '../../domain/keys/stroke.ts';

/** All that is read of the event of a key. 229 is how browsers say that an input method has it. */
export const strokeOf = (event: KeyboardEvent): Stroke => ({
  key: event.key,
  code: event.code,
  shift: event.shiftKey,
  ctrl: event.ctrlKey,
  alt: event.altKey,
  meta: event.metaKey,
  altGraph: event.getModifierState('AltGraph'),
  repeat: event.repeat,
  composing: event.isComposing || event.keyCode === 229 || event.key === 'Process',
});
