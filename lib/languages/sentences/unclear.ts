import type { Unclear } from '../../domain/parse-odds.ts';
import type { Words } from './line.ts';

/** The plain question that comes back for odds nobody can read, to the coach; what was typed stays. */
export const unclearOdds: Record<Unclear, Words> = {
  empty: { en: 'What odds did they say?', fr: 'Quelles chances, d’après la personne ?' },
  'one-number': {
    en: 'To one, or out of ten: 8:1, or 8 in 10?',
    fr: 'Contre un, ou sur dix : 8:1, ou 8 sur 10 ?',
  },
  slash: { en: 'Out of, or to? For example 8 out of 10, or 8:1.', fr: 'Sur, ou contre ? Par exemple 8 sur 10, ou 8:1.' },
  zero: { en: 'A sure thing is no bet: what odds, then?', fr: 'Une certitude n’est pas un pari : combien contre un ?' },
  negative: { en: 'Which way round? For example 3 to 1 against.', fr: 'Dans quel sens ? Par exemple 3 contre 1 que non.' },
  'too-large': { en: 'That is beyond a thousand to one: how much below?', fr: 'C’est plus de mille contre un : combien, en dessous ?' },
  'too-many-parts': { en: 'Two numbers make odds: which two?', fr: 'Deux nombres font un pari : lesquels ?' },
  'more-than-all': { en: 'More than all of them: out of how many?', fr: 'Plus que le tout : sur combien ?' },
  'not-odds': {
    en: 'How many to one? For example 8:1, or 5 to 1 against.',
    fr: 'Combien contre un ? Par exemple 8:1, ou 5 contre 1 que non.',
  },
};
