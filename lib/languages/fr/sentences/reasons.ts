import type { reasons as en } from '../../en/sentences/reasons.ts';
import type { SameSentences } from '../../said.ts';

export const reasons: SameSentences<typeof en> = {
  'busy.label': 'Pas le temps',
  'busy.say': {
    say: 'À quoi avez-vous trouvé du temps, même moins important ?',
    informal: 'À quoi as-tu trouvé du temps, même moins important ?',
  },
  'busy.followUps': { say: 'Pourquoi, à votre avis ?', informal: 'Pourquoi, à ton avis ?' },
  'hard.label': 'Trop dur',
  'hard.say': 'Qu’est-ce qui a été difficile, exactement ?',
  'hard.followUps': 'Qu’est-ce qui aurait rendu ça plus facile ?',
  'stuck.label': 'Un obstacle',
  'stuck.say': 'Où est-ce que ça a coincé ?',
  'stuck.followUps': { say: 'Qu’avez-vous tenté, à ce moment-là ?', informal: 'Qu’as-tu tenté, à ce moment-là ?' },
  'not-worth-it.label': 'Moins utile',
  'not-worth-it.say': {
    say: 'Qu’est-ce qui a changé depuis que vous l’avez choisi ?',
    informal: 'Qu’est-ce qui a changé depuis que tu l’as choisi ?',
  },
  'not-worth-it.sayIfCoachChose': 'Qu’est-ce qui a changé depuis la dernière fois ?',
  'not-worth-it.followUps.1': {
    say: 'Plus vous y pensiez, moins ça vous attirait ?',
    informal: 'Plus tu y pensais, moins ça t’attirait ?',
  },
  'not-worth-it.followUps.2': { say: 'Au fond, ce changement, vous le voulez ?', informal: 'Au fond, ce changement, tu le veux ?' },
  'forgot.label': 'Oublié',
  'forgot.say': {
    say: 'Qu’est-ce qui vous y aurait fait penser au bon moment ?',
    informal: 'Qu’est-ce qui t’y aurait fait penser au bon moment ?',
  },
  'forgot.followUps': { say: 'Ça vous est revenu quand ?', informal: 'Ça t’est revenu quand ?' },
  'unclear.label': 'Pas clair',
  'unclear.say': {
    say: 'Comment l’aviez-vous compris ? J’ai pu manquer de clarté.',
    informal: 'Comment l’avais-tu compris ? J’ai pu manquer de clarté.',
  },
  'unclear.followUps': { say: 'Que vous manquait-il pour commencer ?', informal: 'Que te manquait-il pour commencer ?' },
  'avoided.label': 'Évité',
  'avoided.say': { say: 'Qu’est-ce que vous redoutiez, en vous y mettant ?', informal: 'Qu’est-ce que tu redoutais, en t’y mettant ?' },
  'avoided.followUps': 'Et en commençant quand même, que se serait-il passé ?',
  'life.label': 'La vie',
  'life.say': { say: 'Ça passe avant. De quoi avez-vous besoin, là ?', informal: 'Ça passe avant. De quoi as-tu besoin, là ?' },
  'life.followUps': 'On met ça de côté pour l’instant ?',
  'notDone.say.1': {
    say: 'Ça peut venir de plusieurs choses. Laquelle vous parle ?',
    informal: 'Ça peut venir de plusieurs choses. Laquelle te parle ?',
  },
  'notDone.say.2': 'Pas le temps ? Trop dur ? Un obstacle ? Moins utile que prévu ?',
};
