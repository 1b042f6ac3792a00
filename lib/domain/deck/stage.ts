import { type Language, spokenLanguages } from '../language.ts';
import { cardOf } from './deck.ts';
import { MOST } from './spread.ts';

/** What lies on the stage, shown or not. Ids of our own cards and numbers: nothing about anybody can be in it. */
export interface Laid {
  /** Ids; one, or a spread. */
  cards: readonly string[];
  /** The place in the spread of the one that is big, from 0. */
  big?: number;
  /** In which the pictures are described. */
  language: Language;
}

export const nothing: Laid = { cards: [], language: 'en' };

/** What was kept, without anything but cards of ours: whatever is written there, the stage shows nothing else. */
export function readLaid(kept: unknown): Laid {
  if (typeof kept !== 'object' || kept === null) return nothing;
  const { cards, big, language } = kept as Record<string, unknown>;
  if (!Array.isArray(cards)) return nothing;
  const known = cards.filter((id): id is string => typeof id === 'string' && cardOf(id) !== undefined).slice(0, MOST);
  const spoken = spokenLanguages.find((one) => one === language) ?? nothing.language;
  const inside = typeof big === 'number' && Number.isInteger(big) && big >= 0 && big < known.length && known.length === cards.length;
  return { cards: known, language: spoken, ...(inside && { big }) };
}
