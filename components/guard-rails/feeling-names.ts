import { emotions } from '../../lib/domain/deck/deck.ts';
import { language } from '../../lib/languages/language.ts';

/** The names of feelings, in the order of the deck. @param ids of its emotions */
export const feelingNames = (ids: readonly string[]): string[] =>
  emotions.filter(({ id }) => ids.includes(id)).map((one) => one[language()]);
