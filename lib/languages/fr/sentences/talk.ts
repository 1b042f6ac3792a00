import type { talk as en } from '../../en/sentences/talk.ts';
import type { SameSentences } from '../../said.ts';

export const talk: SameSentences<typeof en> = {
  '1': {
    say: 'Vous me confiez beaucoup, et nos séances me laissent sans énergie.',
    informal: 'Tu me confies beaucoup, et nos séances me laissent sans énergie.',
  },
  '2': {
    say: 'Je sais que ça compte pour vous, et quelque chose doit changer.',
    informal: 'Je sais que ça compte pour toi, et quelque chose doit changer.',
  },
  '3': {
    say: 'Vous le voyez peut-être autrement. Qu’est-ce qui nous aiderait ?',
    informal: 'Tu le vois peut-être autrement. Qu’est-ce qui nous aiderait ?',
  },
  'decline.1': { say: 'Merci de votre confiance.', informal: 'Merci de ta confiance.' },
  'decline.2': { say: 'Je ne crois pas être la bonne personne pour vous.', informal: 'Je ne crois pas être la bonne personne pour toi.' },
  referOn: {
    say: 'Je connais des personnes de confiance. Je vous donne leurs noms ?',
    informal: 'Je connais des personnes de confiance. Je te donne leurs noms ?',
  },
};
