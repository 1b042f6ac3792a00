import type { Language } from '../domain/language.ts';
import type { Due } from '../domain/when/due.ts';

/** What the coach chose of the days in the words being written; undefined: the first that was said. */
export type ChosenDue = Due | 'none' | undefined;

/** Finding days takes rules that the field can do without until something is logged. */
const rules = () => import('../domain/when/find.ts');

/** The day that is kept with words, as its chip shows it. */
export async function dueIn(words: string, language: Language, chosen: ChosenDue): Promise<Due | undefined> {
  if (chosen !== undefined) return chosen === 'none' ? undefined : chosen;
  return (await rules()).saidIn(words, language, Date.now()).due;
}
