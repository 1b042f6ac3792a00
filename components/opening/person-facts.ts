import type { Client } from '../../lib/domain/client.ts';
import { sayAround } from '../../lib/messages/around/index.ts';
import { when } from '../ui/when.ts';

/** What tells two people of one name apart, and says who was here last. @param seen milliseconds since 1970 */
export function personFacts({ status }: Client, seen: number | undefined): string {
  return [...(status ? [sayAround().standings[status]] : []), ...(seen === undefined ? [] : [when(seen)])].join(' · ');
}
