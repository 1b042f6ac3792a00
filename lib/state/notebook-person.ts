import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '../domain/client.ts';
import { live } from '../store/live.ts';
import { showInNotebook, shownInNotebook } from '../store/shown.ts';
import { written } from '../store/trouble.ts';
import type { Desk } from './desk.ts';

/** Id of the person whose guard rails are shown; empty: only what is the coach's own. In the address it would be in the browser's history. */
export const chosen = signal('');

/** The same, as a person. */
export const chosenOf = (people: ReadonlySignal<Client[] | undefined>): ReadonlySignal<Client | undefined> =>
  computed(() => people.value?.find(({ id }) => id === chosen.value));

/** Shows somebody's, now and when the notebook is opened again. @param id empty: nobody's */
export function showPerson(desk: Desk, id: string): void {
  chosen.value = id;
  desk.offer.value = undefined; // it was about somebody else
  void written(() => showInNotebook(id));
}

/** From now on shows whom the panel, or the notebook before, wanted shown. */
export function followShown(): void {
  const wanted = live(() => shownInNotebook).value;
  effect(() => {
    if (wanted.value !== undefined) chosen.value = wanted.value;
  });
}
