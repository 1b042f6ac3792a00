import type { Line } from './line.ts';

export const lines = {
  homework: {
    en: 'So what would you like to do before next time?',
    fr: 'Qu’est-ce que vous voulez faire d’ici la prochaine fois ?',
    tu: 'Qu’est-ce que tu veux faire d’ici la prochaine fois ?',
  },
} satisfies Record<string, Line>;
