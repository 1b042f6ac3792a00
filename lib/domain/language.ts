/** The languages there are. A new one also needs its row, with its words (docs/languages.md): without it nothing compiles. */
export const spokenLanguages = ['en', 'fr'] as const;

/** A language in which Aparté is shown, and in which sentences are said to a client. */
export type Language = (typeof spokenLanguages)[number];
