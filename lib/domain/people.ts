import type { Client } from './client.ts';
import { fold } from './fold.ts';
import { cleanName } from './text.ts';

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

/** What two names are compared by: what cannot be seen in them, joiners too, makes no other person. */
const asSeen = (name: string) => {
  const clean = cleanName(name);
  return ('text' in clean ? clean.text : name)
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .toLowerCase();
};

/** The person who bears exactly this name or code (case folded; accents tell people apart), if there is one. */
export function namedExactly(clients: readonly Client[], name: string): Client | undefined {
  const wanted = asSeen(name);
  return clients.find((client) => asSeen(client.name) === wanted);
}

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

/** A code that nobody has: C1, C2, … */
export function freeCode(clients: readonly Client[]): string {
  for (let number = 1; ; number++) if (!namedExactly(clients, `C${number}`)) return `C${number}`;
}
