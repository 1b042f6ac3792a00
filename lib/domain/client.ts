import type { ClientCards } from './deck/exercise.ts';
import type { Stored } from './record.ts';
import { fold } from './text.ts';

/** Someone the coach works with, by name or by code. */
export interface Client extends Stored {
  /** Name or code as the coach typed it, in any script; one line. */
  name: string;
  /** Language of the sentences said to them; the coach's own when absent. */
  language?: 'en' | 'fr';
  /** In French: *tu* when true, *vous* when absent. */
  informal?: true;
  /** The odds are asked without Las Vegas: out of ten times, how many? */
  plainOdds?: true;
  /** Planned length of a session in minutes; the practice's own when absent. */
  sessionMinutes?: number;
  /** Where the work with them stands; active when absent. */
  status?: 'first-call' | 'ended';
  /** What the coach wants to keep in mind next time, for the coach alone. */
  intention?: string;
  cards?: ClientCards;
}

/** `clientId` of what has been taken down before it was said whose it is. */
export const NOBODY = '';

/**
 * People whose name or code has the typed letters, accents and case folded; those that begin with them (or have a word that does)
 * come first. Among equals those whose work is under way, then those seen last, then by name. Nothing typed: everybody.
 * @param seen when there was a session with each, by their id; milliseconds since 1970
 */
export function findClients(clients: readonly Client[], typed: string, seen: ReadonlyMap<string, number> = new Map()): Client[] {
  const query = fold(typed.trim());
  const rank = (name: string) => {
    const folded = fold(name);
    if (folded.startsWith(query)) return 0;
    const at = folded.indexOf(query);
    if (at < 0) return -1;
    return /[\s'-]/u.test(folded[at - 1] ?? '') ? 1 : 2;
  };
  return clients
    .map((client) => ({ client, rank: rank(client.name) }))
    .filter((found) => found.rank >= 0)
    .sort((a, b) => a.rank - b.rank || standing(a.client) - standing(b.client) || since(b.client) - since(a.client) || byName(a, b))
    .map((found) => found.client);

  function since({ id }: Client): number {
    return seen.get(id) ?? 0;
  }
}

const standing = ({ status }: Client) => (status === 'ended' ? 1 : 0);
const byName = (a: { client: Client }, b: { client: Client }) => a.client.name.localeCompare(b.client.name);

/**
 * The person whom a name can only mean: the one who bears exactly it, else the one who bears it with other accents or another case.
 * Undefined for a part of a name, and when there are several.
 */
export function meantBy(clients: readonly Client[], name: string): Client | undefined {
  const exact = namedExactly(clients, name);
  if (exact) return exact;
  const folded = clients.filter((client) => fold(client.name) === fold(name));
  return folded.length === 1 ? folded[0] : undefined;
}

/** The person who bears exactly this name or code (case folded; accents tell people apart), if there is one. */
export function namedExactly(clients: readonly Client[], name: string): Client | undefined {
  const same = (text: string) => text.normalize('NFC').toLowerCase();
  return clients.find((client) => same(client.name) === same(name));
}
