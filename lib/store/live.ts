import { effect, type ReadonlySignal, signal } from '@preact/signals';
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
