import type { Note } from '../domain/entry.ts';
import { alive, notes, ofClient } from './db.ts';

/** So many notes back a card was used recently. */
const RECENT = 300;

/** A card that was used with somebody. */
export type Used = Note & Required<Pick<Note, 'card'>>;

/** The notes about a card with somebody, each card once, latest first. */
export async function cardsUsedWith(clientId: string): Promise<Used[]> {
  const latest = await notes.list(ofClient(notes, clientId).reverse().filter(alive).limit(RECENT));
  const about = latest.filter((note): note is Used => note.card !== undefined);
  return about.filter((note, index) => about.findIndex(({ card }) => card === note.card) === index);
}
