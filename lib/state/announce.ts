import { signal } from '@preact/signals';

/** What a screen reader says next; the same words twice are two announcements. */
export const announced = signal<{ words: string; time: number }>({ words: '', time: 0 });

/** Says something to screen readers only: nothing moves on the screen. */
export function announce(words: string): void {
  announced.value = { words, time: announced.value.time + 1 };
}
