import type { closing as en } from '../../en/sentences/closing.ts';
import type { SameSentences } from '../../said.ts';

export const closing: SameSentences<typeof en> = {
  leftOpen: 'On laisse ouvert, alors. Ça viendra à son heure.',
  doubtAble: {
    say: 'Ça me paraît beaucoup. Vous pensez y arriver, avec ou sans aide ?',
    informal: 'Ça me paraît beaucoup. Tu penses y arriver, avec ou sans aide ?',
  },
  doubtHelp: { say: 'Qui pourrait vous aider, et quand ?', informal: 'Qui pourrait t’aider, et quand ?' },
  doubtOther: {
    say: 'Je me demande : {idea}, à la place ou en plus ? Qu’en pensez-vous ?',
    informal: 'Je me demande : {idea}, à la place ou en plus ? Qu’en penses-tu ?',
    short: { say: 'Je pense à autre chose, aussi. Qu’en pensez-vous ?', informal: 'Je pense à autre chose, aussi. Qu’en penses-tu ?' },
  },
  quietCheck: 'L’envie y est ? Les moyens aussi ?',
  beforeOdds: 'Les dernières fois, qu’est-ce qui s’est passé ?',
  odds: 'Si on était à Las Vegas, quelles chances que ce soit fait ?',
  oddsOutOfTen: { say: 'Sur dix fois, combien de fois vous le feriez ?', informal: 'Sur dix fois, combien de fois tu le ferais ?' },
  oddsAgain: 'Et maintenant, quelles chances que ce soit fait ?',
  whyThatGood: {
    say: '{Odds} : qu’est-ce qui vous y fait croire ?',
    informal: '{Odds} : qu’est-ce qui t’y fait croire ?',
    short: { say: 'Qu’est-ce qui vous y fait croire ?', informal: 'Qu’est-ce qui t’y fait croire ?' },
  },
  toTenToOne: 'Comment pourrait-on monter à dix contre un que oui ?',
  eyesOpen: { say: 'D’accord, on garde {odds}, les yeux ouverts.', short: 'D’accord, on garde ça, les yeux ouverts.' },
  ifThen: 'À quel moment, au juste ? « Quand …, je … »',
  ifThenStuck: { say: 'Et si ça arrive, qu’est-ce que vous ferez ?', informal: 'Et si ça arrive, qu’est-ce que tu feras ?' },
  remember: { say: 'Qu’est-ce que vous retenez d’aujourd’hui ?', informal: 'Qu’est-ce que tu retiens d’aujourd’hui ?' },
  'anchor.1': 'Dix contre un que non ?',
  'anchor.2': 'Une chance sur deux ?',
  'anchor.3': 'Trois contre un que oui ?',
  'anchor.4': 'Dix contre un que oui ?',
};
