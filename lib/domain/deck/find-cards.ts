import { find } from '../find.ts';
import { type Language, spokenLanguages } from '../language.ts';
import { type Card, cards, emotions, type Label, themes } from './deck.ts';

/** What one person is not to be shown. */
export interface Hiding {
  /** Ids of cards. */
  hidden?: readonly string[];
  /** Safety tags. */
  hiddenTags?: readonly string[];
}

/** The cards that may be shown to somebody, in the order of the deck. */
export function shownTo({ hidden = [], hiddenTags = [] }: Hiding, among: readonly Card[] = cards): Card[] {
  return among.filter(({ id, safety }) => !hidden.includes(id) && !safety.some((tag) => hiddenTags.includes(tag)));
}

export interface Wanted {
  emotion?: string | undefined;
  theme?: string | undefined;
  /** Typed; accents and case make no difference. */
  words?: string;
  /** The language whose titles count most. */
  language: Language;
}

const saidOf = (labels: readonly Label[], ids: readonly string[]) =>
  spokenLanguages.flatMap((language) => labels.filter(({ id }) => ids.includes(id)).map((label) => label[language]));

function textsOf({ title, description, ...card }: Card, language: Language): string[] {
  const other = spokenLanguages.filter((one) => one !== language);
  const said = [...saidOf(emotions, card.emotions), ...saidOf(themes, card.themes)];
  return [title[language], ...said, ...other.map((one) => title[one]), ...spokenLanguages.map((one) => description[one])];
}

/** The cards with that emotion, that theme and those words; the best fit first, else in the order of the deck. */
export function findCards(among: readonly Card[], { emotion, theme, words = '', language }: Wanted): Card[] {
  const fitting = among
    .filter((card) => (!emotion || card.emotions.includes(emotion)) && (!theme || card.themes.includes(theme)))
    .map((card, index) => ({ card, rank: emotion ? card.emotions.indexOf(emotion) : 0, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ card }) => card);
  return words.trim() ? find(fitting, (card) => textsOf(card, language), words).map(({ item }) => item) : fitting;
}
