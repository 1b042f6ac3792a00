import { NOBODY } from '../domain/client.ts';
import type { Desk } from '../state/desk.ts';

/** To what needs saying, from anywhere; it comes back to where the coach was. */
export function startPlainly(desk: Desk, step = 'what'): void {
  const place = desk.place.value;
  desk.endCue();
  const then = place?.flow === 'plainly' ? place.then : place;
  desk.enter('plainly', desk.client.value?.id ?? NOBODY, step, then ? { then } : {});
}
