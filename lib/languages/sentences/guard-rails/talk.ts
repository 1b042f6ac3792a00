import type { Line } from '../line.ts';

/** To talk about it: that the calls cost a lot, and that something is to change. Each opens by acknowledging. */
export const talk: readonly Line[] = [
  {
    en: 'You trust me with a lot, and our calls leave me tired.',
    fr: 'Vous me confiez beaucoup, et nos séances me laissent sans énergie.',
    tu: 'Tu me confies beaucoup, et nos séances me laissent sans énergie.',
  },
  {
    en: 'I know this matters to you, and something has to change.',
    fr: 'Je sais que ça compte pour vous, et quelque chose doit changer.',
    tu: 'Je sais que ça compte pour toi, et quelque chose doit changer.',
  },
  {
    en: 'You may see it differently. What would work for us both?',
    fr: 'Vous le voyez peut-être autrement. Qu’est-ce qui nous aiderait ?',
    tu: 'Tu le vois peut-être autrement. Qu’est-ce qui nous aiderait ?',
  },
];

/** After a first call, to decline. */
export const decline: readonly Line[] = [
  {
    en: 'Thank you for trusting me with this.',
    fr: 'Merci de votre confiance.',
    tu: 'Merci de ta confiance.',
  },
  {
    en: 'I don’t think I’m the right person for you.',
    fr: 'Je ne crois pas être la bonne personne pour vous.',
    tu: 'Je ne crois pas être la bonne personne pour toi.',
  },
];

/** Then, when the coach has somebody to name. */
export const referOn: Line = {
  en: 'There are people I trust who may be. Shall I name them?',
  fr: 'Je connais des personnes de confiance. Je vous donne leurs noms ?',
  tu: 'Je connais des personnes de confiance. Je te donne leurs noms ?',
};
