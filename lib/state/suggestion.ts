/** What a field finds while something is typed in it. */
export interface Suggestion {
  key: string;
  words: string;
  /** Quieter, after the words. */
  more?: string;
  /** Of a sentence: its language, which may be another than the page's; it is shown whole. */
  lang?: string;
  /** Enter takes it only when it has been marked: it is not exactly what was typed, and somebody's life is behind it. */
  onlyMarked?: boolean;
  pick(): void;
}

export interface SuggestionGroup {
  /** Nothing where there is one group only. */
  name?: string;
  choices: readonly Suggestion[];
}
