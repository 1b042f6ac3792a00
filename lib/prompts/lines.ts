import type { Language } from '../messages/language.ts';

/** A sentence to say, in every language. At most twelve words. */
export type Line = Record<Language, string>;

export const lines = {
  homework: {
    en: 'So what would you like to do before next time?',
    fr: 'Qu’est-ce que vous voulez faire d’ici la prochaine fois ?',
  },
} satisfies Record<string, Line>;
