import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '../../../lib/domain/client.ts';

/** Id of the person whose guard rails are shown; empty: only what is the coach's own. In the address it would be in the browser's history. */
export const chosen = signal('');

/** The same, as a person. */
export const chosenOf = (people: ReadonlySignal<Client[] | undefined>): ReadonlySignal<Client | undefined> =>
  computed(() => people.value?.find(({ id }) => id === chosen.value));
