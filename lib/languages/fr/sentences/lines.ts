import type { lines as en } from '../../en/sentences/lines.ts';
import type { SameSentences } from '../../said.ts';

export const lines: SameSentences<typeof en> = {
  homework: {
    say: 'Qu’est-ce que vous voulez faire d’ici la prochaine fois ?',
    informal: 'Qu’est-ce que tu veux faire d’ici la prochaine fois ?',
  },
  another: { say: 'Est-ce qu’il y a autre chose que vous voulez faire ?', informal: 'Est-ce qu’il y a autre chose que tu veux faire ?' },
  teachBack: { say: 'Redites-moi : vous faites quoi, et quand ?', informal: 'Redis-moi : tu fais quoi, et quand ?' },
};
