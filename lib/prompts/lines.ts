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
} satisfies Record<string, Line>;
