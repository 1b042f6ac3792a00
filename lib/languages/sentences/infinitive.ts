import { type Language, restOf } from '../language.ts';

// Words that the coach took down go into "You wanted to …" only when they surely fit there. A wrong guess would be read aloud, so
// doubt means undefined, and the words are quoted instead.

type Turns = readonly (readonly [RegExp, string])[];

/** How a language puts what somebody wants to do. */
export interface Infinitive {
  /** What stands before it when one says it oneself: "I want to". */
  leadIn: RegExp;
  /** "My sister", said by the coach, is "your sister". What is left of the first person after this would need its verb changed, or may mean both. */
  turned: Turns;
  /** The same to somebody addressed closely. */
  turnedInformal?: Turns;
  firstPerson: RegExp;
  /** What may stand between that and the verb. */
  before: RegExp;
  isVerb(word: string): boolean;
}

/**
 * The words as they follow "You wanted to" or "Vous vouliez", or undefined when it is not certain that they can. What is theirs becomes
 * "your", as the coach says it to them.
 * @param words as they were kept, in any form @param informal in French: *tu*
 */
export function asInfinitive(words: string, language: Language, informal = false): string | undefined {
  const its = restOf(language).infinitive;
  const line = words.trim().replace(/[\s.;,]+$/u, '');
  const turns = informal ? (its.turnedInformal ?? its.turned) : its.turned;
  const rest = turns.reduce((said, [mine, yours]) => said.replace(mine, yours), line.replace(its.leadIn, ''));
  // Several lines or sentences are no longer one thing that was wanted.
  if (rest === '' || /[\n!?…:]|\.\s/u.test(rest) || its.firstPerson.test(rest)) return undefined;
  const verb = rest
    .toLowerCase()
    .replace(its.before, '')
    .match(/^\p{L}+(?![\p{L}’'-])/u)?.[0];
  return verb !== undefined && its.isVerb(verb) ? rest.charAt(0).toLowerCase() + rest.slice(1) : undefined;
}
