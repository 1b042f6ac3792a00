import type { Language } from '../domain/language.ts';
import type { Due } from '../domain/when/due.ts';

/** What the coach chose of the days in the words being written; undefined: the first that was said. */
export type ChosenDue = Due | 'none' | undefined;

/** Finding days takes rules that the field can do without until something is logged. */
const rules = () => import('../domain/when/find.ts');

/** The day that is kept. @param said the first that was said */
export const dueOf = (chosen: ChosenDue, said: Due | undefined): Due | undefined => (chosen === 'none' ? undefined : (chosen ?? said));

/** The day that is kept with words, as its chip shows it. */
export const dueIn = async (words: string, language: Language, chosen: ChosenDue): Promise<Due | undefined> =>
  dueOf(chosen, chosen ? undefined : (await rules()).saidIn(words, language, Date.now()).due);
