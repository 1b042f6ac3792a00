import type { Desk } from '../state/desk.ts';

/** The exercises with a picture card; apart from them, so that what leads there does not load them. */
export const startCards = (desk: Desk): void => desk.enter('cards', desk.client.value?.id ?? '', 'consent');
