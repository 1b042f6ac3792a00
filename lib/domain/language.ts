/** A language in which sentences are said to a client. */
export type Language = 'en' | 'fr';
