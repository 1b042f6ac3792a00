import { signal } from '@preact/signals';

/** The present moment for what is shown, in milliseconds since 1970; a clock of minutes needs no finer step. */
export const now = signal(Date.now());

setInterval(() => {
  now.value = Date.now();
}, 5_000);
