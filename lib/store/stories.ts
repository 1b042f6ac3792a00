import type { Hints } from '../domain/guard-rails/stories.ts';
import { alive, notes, ofClient } from './db.ts';
import { runningSession } from './sessions.ts';

/** So many notes back a card is of this session. */
const RECENT = 100;

/** What the stories are sorted by: the card used last in the session that runs, and the latest note. @param now milliseconds since 1970 */
export async function storyHints(clientId: string, now: number): Promise<Hints> {
  const [session, latest] = await Promise.all([
    runningSession(clientId, now),
    notes.list(ofClient(notes, clientId).reverse().filter(alive).limit(RECENT)),
  ]);
  const card = session && latest.find((note) => note.card !== undefined && note.sessionId === session.id)?.card;
  return { card, words: latest[0]?.words ?? '' };
}
