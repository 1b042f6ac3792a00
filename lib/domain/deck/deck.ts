import deck from '../../../art/deck.json' with { type: 'json' };
import type { Language } from '../language.ts';

// The build leaves out of deck.json what is for its makers only (wxt.config.ts).

type Said = Record<Language, string>;

/** One picture card. */
export interface Card {
  /** A short slug: the name of its files, and what a note keeps. */
  id: string;
  /** Neutral: what is seen. */
  title: Said;
  /** What is seen, as it is said to somebody who does not see it. Never what it means. */
  description: Said;
  /** Ids, the most fitting first. */
  emotions: readonly string[];
  themes: readonly string[];
  /** What in it can hurt somebody. */
  safety: readonly string[];
  /** Whether there are people in it, and whether something is going on between them. */
  people: string;
}

/** One word of the lists that cards are found by. */
export interface Label extends Said {
  id: string;
}

export const cards: readonly Card[] = deck.cards;
export const emotions: readonly Label[] = deck.emotions;
export const themes: readonly Label[] = deck.themes;
export const safetyTags: readonly Label[] = deck.safety;

const byId = new Map(cards.map((card) => [card.id, card]));

/** Undefined for a card that this version does not have. */
export const cardOf = (id: string): Card | undefined => byId.get(id);

export type CardSize = 'full' | 'small';

/** Where a picture is, from the root of the extension: 1200 × 800, or 480 × 320. */
export const pictureOf = (id: string, size: CardSize = 'full'): string => `/deck/${id}${size === 'small' ? '-small' : ''}.webp`;
