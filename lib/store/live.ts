import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { failedRead } from './trouble.ts';

/** A signal that follows a query, in every page of ours; `undefined` until the first answer. Call stop() when it is no longer shown. */
export function live<T>(query: () => Promise<T>): { value: ReadonlySignal<T | undefined>; stop: () => void } {
  const value = signal<T | undefined>();
  const subscription = liveQuery(query).subscribe({
    next: (answer) => {
      value.value = answer;
    },
    error: failedRead,
  });
  return { value, stop: () => subscription.unsubscribe() };
}
