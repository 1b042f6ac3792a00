import type { unclear as en } from '../../en/sentences/unclear.ts';
import type { SameSentences } from '../../said.ts';

export const unclear: SameSentences<typeof en> = {
  empty: 'Quelles chances, d’après la personne ?',
  'one-number': 'Contre un, ou sur dix : 8:1, ou 8 sur 10 ?',
  slash: 'Sur, ou contre ? Par exemple 8 sur 10, ou 8:1.',
  zero: 'Une certitude n’est pas un pari : combien contre un ?',
  negative: 'Dans quel sens ? Par exemple 3 contre 1 que non.',
  'too-large': 'C’est plus de mille contre un : combien, en dessous ?',
  'too-many-parts': 'Deux nombres font un pari : lesquels ?',
  'more-than-all': 'Plus que le tout : sur combien ?',
  'not-odds': 'Combien contre un ? Par exemple 8:1, ou 5 contre 1 que non.',
};
