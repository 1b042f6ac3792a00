import type { goodbye as en } from '../../en/sentences/goodbye.ts';
import type { SameSentences } from '../../said.ts';

export const goodbye: SameSentences<typeof en> = {
  hello: { say: 'Bonjour {name},', short: 'Bonjour,' },
  end: { say: 'Comme convenu, notre dernière séance aura lieu le {day}.', short: 'Comme convenu, nos séances prennent fin.' },
  thanks: {
    say: 'Merci de votre confiance, et de ce que vous avez osé ici.',
    informal: 'Merci de ta confiance, et de ce que tu as osé ici.',
  },
  onward: {
    say: 'Pour continuer ailleurs, je peux vous donner quelques noms.',
    informal: 'Pour continuer ailleurs, je peux te donner quelques noms.',
  },
  secret: { say: 'Ce que vous m’avez dit reste entre nous.', informal: 'Ce que tu m’as dit reste entre nous.' },
  wish: { say: 'Je vous souhaite le meilleur pour la suite.', informal: 'Je te souhaite le meilleur pour la suite.' },
};
