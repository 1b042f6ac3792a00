import type { Language } from '../language.ts';
import type { LocalDate, LocalTime, Wall } from './calendar.ts';

/** Where and when words are read. */
export interface Here {
  today: LocalDate;
  time: LocalTime;
  /** Decides what 3/4 is, and what "next Thursday" said on a Monday. */
  language: Language;
  /** Calendar and clock so many milliseconds from now. */
  later(ms: number): Wall;
}

export type Part = 'morning' | 'afternoon' | 'evening' | 'night';

/** A day as the words say it. */
export interface Day {
  date: LocalDate;
  /** Several days fit the words, and this is one of them. */
  guessed?: boolean;
  deadline?: boolean;
  /** Said together with the day: "tonight". */
  part?: Part;
  /** Said together with the day: "in two hours". */
  time?: LocalTime;
}

export type Groups = Record<string, string | undefined>;
/** A pattern for plain text, with named groups, and what they mean; undefined when they mean nothing ("30 February"). */
export interface Rule<T> {
  pattern: RegExp;
  read(groups: Groups, here: Here): T | undefined;
}

/** A rule whose pattern holds at one place, between the edges of words. */
export function rule<T>(source: string, read: Rule<T>['read']): Rule<T> {
  return { pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'uy'), read };
}

/** The longest reading among rules at one place; at equal length, the first. */
export function longest<T>(rules: readonly Rule<T>[], text: string, at: number, here: Here): { value: T; to: number } | undefined {
  let best: { value: T; to: number } | undefined;
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || at + match[0].length <= (best?.to ?? at)) continue;
    const value = read(match.groups ?? {}, here);
    if (value) best = { value, to: at + match[0].length };
  }
  return best;
}
