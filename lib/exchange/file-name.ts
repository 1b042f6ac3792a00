import { wallAt } from '../domain/when/calendar.ts';

/**
 * Name of a file that leaves: never a person's name, only the day here and, for one person, the beginning of the record's id.
 * @param now milliseconds since 1970
 * @param extension without its dot
 */
export function fileName(now: number, extension: string, clientId?: string): string {
  return `${['aparte', ...(clientId ? [clientId.slice(0, 8)] : []), wallAt(now).date].join('-')}.${extension}`;
}
