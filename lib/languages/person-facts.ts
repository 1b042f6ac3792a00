import type { Client } from '../domain/client.ts';
import { sayAround } from './around.ts';
import { when } from './dates.ts';

/** What tells two people of one name apart, and says who was here last. @param seen milliseconds since 1970 */
export function personFacts({ status }: Client, seen: number | undefined): string {
  return [...(status ? [sayAround().standings[status]] : []), ...(seen === undefined ? [] : [when(seen)])].join(' · ');
}
