import { cardOf, emotions } from '../deck/deck.ts';
import { fold } from '../fold.ts';
import { spokenLanguages } from '../language.ts';
import type { Story } from './own.ts';
import { ofKind, type Rail } from './rail.ts';

const spaced = (text: string): string =>
  ` ${fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/** The emotions that are named in a text, in either language: whole words, case and accents make no difference. Ids of the deck's. */
export function feelingsIn(words: string): string[] {
  const text = spaced(words);
  return emotions.filter((emotion) => spokenLanguages.some((language) => text.includes(spaced(emotion[language])))).map(({ id }) => id);
}

/** What the call has come upon: the card used last in this session, and the latest note. */
export interface Hints {
  card?: string | undefined;
  words: string;
}

/** The feelings that the call has come upon, by ids of the deck's emotions. */
export const feelingsNow = ({ card, words }: Hints): string[] => [
  ...new Set([...(card ? (cardOf(card)?.emotions ?? []) : []), ...feelingsIn(words)]),
];

/** A story as it stands in the list. */
export interface Offered {
  story: Story;
  /** Whether it is about one of the feelings that the call has come upon. */
  fits: boolean;
  /** When this person was told it last: milliseconds since 1970. */
  toldAt?: number;
}

/**
 * The coach's stories (method.md §7): those first that are about one of these feelings, the others after them, each in the order in which
 * they were written.
 * @param rails what is kept about the person of the call
 */
export function storiesFor(stories: readonly Story[], feelings: readonly string[], rails: readonly Rail[]): Offered[] {
  const told = new Map<string, number>();
  for (const { story, at } of ofKind(rails, 'telling')) told.set(story, Math.max(at, told.get(story) ?? at));
  const offered = stories.map((story): Offered => {
    const toldAt = told.get(story.id);
    const fits = story.feelings.some((feeling) => feelings.includes(feeling));
    return { story, fits, ...(toldAt === undefined ? {} : { toldAt }) };
  });
  return [...offered.filter(({ fits }) => fits), ...offered.filter(({ fits }) => !fits)];
}
