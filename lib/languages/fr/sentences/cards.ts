import type { cards as en } from '../../en/sentences/cards.ts';
import type { SameSentences } from '../../said.ts';

export const cards: SameSentences<typeof en> = {
  consent: { say: 'Ça vous dirait d’essayer avec une image ?', informal: 'Ça te dirait d’essayer avec une image ?' },
  share: 'Je partage une image, dix secondes.',
  stepIn: {
    say: 'Imaginez-vous dans l’image. Que ressentez-vous ? Que faites-vous ?',
    informal: 'Imagine-toi dans l’image. Que ressens-tu ? Que fais-tu ?',
  },
  other: { say: 'Et l’autre personne, que vit-elle, d’après vous ?', informal: 'Et l’autre personne, que vit-elle, d’après toi ?' },
  which: {
    say: 'Laquelle ressemble à ce que vous vivez ? Dites son numéro.',
    informal: 'Laquelle ressemble à ce que tu vis ? Dis son numéro.',
  },
  behind: { say: 'Quelle est l’histoire derrière, pour vous ?', informal: 'Quelle est l’histoire derrière, pour toi ?' },
  met: {
    say: '{Emotion}, à quels moments ça vous est arrivé ?',
    informal: '{Emotion}, à quels moments ça t’est arrivé ?',
    short: { say: 'Cette émotion, à quels moments ça vous est arrivé ?', informal: 'Cette émotion, à quels moments ça t’est arrivé ?' },
  },
  again: 'Et à quels autres moments ?',
  changed: { say: 'Qu’est-ce que ça a changé dans votre vie ?', informal: 'Qu’est-ce que ça a changé dans ta vie ?' },
  right: {
    say: 'Si je vous suis bien : {words}. C’est ça ?',
    informal: 'Si je te suis bien : {words}. C’est ça ?',
    short: 'Je le redis avec mes mots. C’est ça ?',
  },
};
