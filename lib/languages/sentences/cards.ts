import type { Line } from './line.ts';

/** Around the three exercises with a picture card, and in them (method.md §6). Places: `{emotion}`, with its article; `{words}`, theirs. */
export const cards = {
  consent: {
    en: 'Would you like to try this with a picture?',
    fr: 'Ça vous dirait d’essayer avec une image ?',
    tu: 'Ça te dirait d’essayer avec une image ?',
  },
  share: { en: 'I’ll share a picture, ten seconds.', fr: 'Je partage une image, dix secondes.' },
  stepIn: {
    en: 'Imagine you’re in the picture. What do you feel, and do?',
    fr: 'Imaginez-vous dans l’image. Que ressentez-vous ? Que faites-vous ?',
    tu: 'Imagine-toi dans l’image. Que ressens-tu ? Que fais-tu ?',
  },
  other: {
    en: 'And the other person, what are they going through?',
    fr: 'Et l’autre personne, que vit-elle, d’après vous ?',
    tu: 'Et l’autre personne, que vit-elle, d’après toi ?',
  },
  which: {
    en: 'Which one is closest to how it feels? Say its number.',
    fr: 'Laquelle ressemble à ce que vous vivez ? Dites son numéro.',
    tu: 'Laquelle ressemble à ce que tu vis ? Dis son numéro.',
  },
  behind: {
    en: 'What’s the story behind it, for you?',
    fr: 'Quelle est l’histoire derrière, pour vous ?',
    tu: 'Quelle est l’histoire derrière, pour toi ?',
  },
  met: {
    en: '{Emotion}: when has that happened to you?',
    fr: '{Emotion}, à quels moments ça vous est arrivé ?',
    tu: '{Emotion}, à quels moments ça t’est arrivé ?',
    short: {
      en: 'This feeling: when has that happened to you?',
      fr: 'Cette émotion, à quels moments ça vous est arrivé ?',
      tu: 'Cette émotion, à quels moments ça t’est arrivé ?',
    },
  },
  again: {
    en: 'And at what other moments?',
    fr: 'Et à quels autres moments ?',
  },
  changed: {
    en: 'What did it change in your life?',
    fr: 'Qu’est-ce que ça a changé dans votre vie ?',
    tu: 'Qu’est-ce que ça a changé dans ta vie ?',
  },
  right: {
    en: 'So, {words}. Have I got that right?',
    fr: 'Si je vous suis bien : {words}. C’est ça ?',
    tu: 'Si je te suis bien : {words}. C’est ça ?',
    short: {
      en: 'Let me say it back. Have I got that right?',
      fr: 'Je le redis avec mes mots. C’est ça ?',
    },
  },
} satisfies Record<string, Line>;
