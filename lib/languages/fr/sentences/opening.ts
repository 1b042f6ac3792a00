import type { opening as en } from '../../en/sentences/opening.ts';
import type { SameSentences } from '../../said.ts';

export const opening: SameSentences<typeof en> = {
  start: { say: 'Par quoi voulez-vous commencer aujourd’hui ?', informal: 'Par quoi veux-tu commencer aujourd’hui ?' },
  'opened.wanted': {
    say: 'Vous vouliez {words}. Qu’est-ce que ça a donné ?',
    informal: 'Tu voulais {words}. Qu’est-ce que ça a donné ?',
    short: {
      say: 'Ce que vous vouliez faire : qu’est-ce que ça a donné ?',
      informal: 'Ce que tu voulais faire : qu’est-ce que ça a donné ?',
    },
  },
  'opened.said': {
    say: 'Vous aviez dit : « {words} ». Qu’est-ce que ça a donné ?',
    informal: 'Tu avais dit : « {words} ». Qu’est-ce que ça a donné ?',
    short: {
      say: 'Ce que vous vouliez faire : qu’est-ce que ça a donné ?',
      informal: 'Ce que tu voulais faire : qu’est-ce que ça a donné ?',
    },
  },
  'opened.alsoWanted': {
    say: 'Vous vouliez aussi {words}. Et ça ?',
    informal: 'Tu voulais aussi {words}. Et ça ?',
    short: 'Et l’autre chose : qu’est-ce que ça a donné ?',
  },
  'opened.alsoSaid': {
    say: 'Vous aviez dit aussi : « {words} ». Et ça ?',
    informal: 'Tu avais dit aussi : « {words} ». Et ça ?',
    short: 'Et l’autre chose : qu’est-ce que ça a donné ?',
  },
  'told.done': 'Fait',
  'told.partly': 'En partie',
  'told.reasons': 'Pas fait',
  'told.later': 'Plus tard',
  'told.carried-over': 'Reporté',
  'told.changed': 'Changé',
  'told.dropped': 'Abandonné',
  'done.say': 'Qu’est-ce qui a fait que ça a marché ?',
  'partly.say': 'Quelle partie a marché, et grâce à quoi ?',
  'rest.say': 'Et le reste : qu’est-ce qui a coincé ?',
  'later.say': 'D’accord, on y revient à la fin.',
  'carried-over.say.1': 'D’accord, on le garde pour la prochaine fois.',
  'carried-over.say.2': 'Qu’est-ce qui l’a fait attendre ?',
  'changed.say': 'Qu’est-ce qui convient mieux maintenant, et pourquoi ?',
  'dropped.say.1': 'D’accord, on laisse tomber.',
  'dropped.say.2': { say: 'Qu’est-ce qui vous amène à ce choix ?', informal: 'Qu’est-ce qui t’amène à ce choix ?' },
};
