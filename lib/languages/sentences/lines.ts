import type { Line } from './line.ts';

export const lines = {
  homework: {
    en: 'So what would you like to do before next time?',
    fr: 'Qu’est-ce que vous voulez faire d’ici la prochaine fois ?',
    tu: 'Qu’est-ce que tu veux faire d’ici la prochaine fois ?',
  },
  another: {
    en: 'Anything else you’d like to do before next time?',
    fr: 'Est-ce qu’il y a autre chose que vous voulez faire ?',
    tu: 'Est-ce qu’il y a autre chose que tu veux faire ?',
  },
  teachBack: {
    en: 'Tell me back: what will you do, and when?',
    fr: 'Redites-moi : vous faites quoi, et quand ?',
    tu: 'Redis-moi : tu fais quoi, et quand ?',
  },
  /** Before a call in which nothing is to be asked about. */
  start: {
    en: 'Where would you like to start today?',
    fr: 'Par quoi voulez-vous commencer aujourd’hui ?',
    tu: 'Par quoi veux-tu commencer aujourd’hui ?',
  },
} satisfies Record<string, Line>;
