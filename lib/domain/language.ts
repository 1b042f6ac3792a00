/** A language in which sentences are said to a client. */
export type Language = 'en' | 'fr';

export const spokenLanguages: readonly Language[] = ['en', 'fr'];
