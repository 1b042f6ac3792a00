/** One sentence in each language, as a coach would speak it. At most twelve words in each form. */
interface Spoken {
  en: string;
  /** To someone called *vous*. */
  fr: string;
  /** To someone called *tu*; missing where nothing changes. */
  tu?: string;
}

/** A sentence to say. `{…}` stands for a value; without that value the short form is said, which has none. */
export interface Line extends Spoken {
  short?: Spoken;
}

export const lines = {
  homework: {
    en: 'So what would you like to do before next time?',
    fr: 'Qu’est-ce que vous voulez faire d’ici la prochaine fois ?',
    tu: 'Qu’est-ce que tu veux faire d’ici la prochaine fois ?',
  },
} satisfies Record<string, Line>;
