import { effect, type ReadonlySignal } from '@preact/signals';
import type { Client } from '../domain/client.ts';
import { bring } from '../languages/language.ts';

/** Brings the words of every language in which the coach speaks to somebody, before that person is chosen. */
export const followSpoken = (people: ReadonlySignal<readonly Client[] | undefined>) =>
  effect(() => {
    for (const { language } of people.value ?? []) if (language) void bring(language);
  });
