import type { plainly as en } from '../../en/sentences/plainly.ts';
import type { SameSentences } from '../../said.ts';

export const plainly: SameSentences<typeof en> = {
  'evasion.acknowledge': 'Je sais que ce n’est pas facile.',
  'evasion.say': 'Je remarque qu’on s’éloigne de ma question. J’y reviens, d’accord ?',
  'remark.acknowledge': { say: 'Ce n’était peut-être pas votre intention.', informal: 'Ce n’était peut-être pas ton intention.' },
  'remark.say': 'Cette remarque me gêne. Restons-en là.',
  'late.acknowledge': { say: 'Je sais que vos journées sont pleines.', informal: 'Je sais que tes journées sont pleines.' },
  'late.say': 'On commence encore en retard. Je tiens à tout notre temps.',
  'messages.acknowledge': { say: 'Je vois que ça vous tient à cœur.', informal: 'Je vois que ça te tient à cœur.' },
  'messages.say': 'Je ne peux pas répondre à toute heure. Gardons ça pour ici.',
  'recording.acknowledge': 'Je comprends l’envie d’en garder une trace.',
  'recording.say': {
    say: 'Je n’ai pas donné mon accord. Arrêtez l’enregistrement, s’il vous plaît.',
    informal: 'Je n’ai pas donné mon accord. Arrête l’enregistrement, s’il te plaît.',
  },
  'present.acknowledge': 'Ce n’est pas toujours simple de s’isoler.',
  'present.say': {
    say: 'Il y a quelqu’un avec vous. On peut continuer à deux ?',
    informal: 'Il y a quelqu’un avec toi. On peut continuer à deux ?',
  },
  'fees.acknowledge': 'Parler d’argent n’est jamais simple.',
  'fees.say': {
    say: 'Le dernier règlement n’est pas arrivé. Quand le ferez-vous ?',
    informal: 'Le dernier règlement n’est pas arrivé. Quand le feras-tu ?',
  },
  'fit.acknowledge': { say: 'Vous y avez mis beaucoup.', informal: 'Tu y as mis beaucoup.' },
  'fit.say.1': {
    say: 'Ma façon de travailler ne vous convient plus, je crois.',
    informal: 'Ma façon de travailler ne te convient plus, je crois.',
  },
  'fit.say.2': {
    say: 'Mieux vaut le dire que continuer. Comment le voyez-vous ?',
    informal: 'Mieux vaut le dire que continuer. Comment le vois-tu ?',
  },
  'ruleLines.agreed': { say: 'Le {date}, on s’était mis d’accord : {rule}. J’y tiens.', short: 'On s’était mis d’accord. J’y tiens.' },
  'ruleLines.told': { say: 'Je l’ai dit le {date} : {rule}. J’y tiens.', short: 'Je l’ai déjà dit. J’y tiens.' },
  'ruleLines.never': {
    say: 'Je ne vous l’avais pas dit clairement : {rule}.',
    informal: 'Je ne te l’avais pas dit clairement : {rule}.',
    short: { say: 'Je ne vous l’avais pas dit clairement.', informal: 'Je ne te l’avais pas dit clairement.' },
  },
  acknowledgeRule: 'Je tiens à ce que ça se passe bien.',
  takeFromThat: { say: 'Qu’est-ce que vous en retenez ?', informal: 'Qu’est-ce que tu en retiens ?' },
};
