import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { failedRead } from './trouble.ts';

export interface Live<T> {
  /** The latest answer; `undefined` until the first one. */
  value: ReadonlySignal<T | undefined>;
  /** Call when it is no longer shown. */
  stop(): void;
}

/**
 * A signal that follows a query, in every page of ours.
 * @param choose gives the query; when a signal that it reads changes, the query it then gives is followed instead, and the latest
 * answer stays until the next one comes
 */
export function live<T>(choose: () => () => Promise<T>): Live<T> {
  const value = signal<T | undefined>();
  const stop = effect(() => {
    const subscription = liveQuery(choose()).subscribe({
      next: (answer) => {
        value.value = answer;
      },
      error: failedRead,
    });
    return () => subscription.unsubscribe();
  });
  return { value, stop };
}

/**
 * A signal that follows a query about somebody or something, and never shows what was found about another: undefined from the moment
 * that changes until the answer about the new one comes.
 * @param about gives what it is about: an id, or undefined when there is none
 * @param choose gives the query about it; signals that it reads by itself, not in the query, are followed as in `live`
 */
export function liveOf<K, T>(about: () => K, choose: (about: K) => () => Promise<T>): Live<T> {
  const { value, stop } = live(() => {
    const now = about();
    const query = choose(now);
    return async () => ({ about: now, answer: await query() });
  });
  return { value: computed(() => (value.value?.about === about() ? value.value?.answer : undefined)), stop };
}
