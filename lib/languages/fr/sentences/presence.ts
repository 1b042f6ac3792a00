import type { presence as en } from '../../en/sentences/presence.ts';
import type { SameSentences } from '../../said.ts';

export const presence: SameSentences<typeof en> = {
  validate: { say: 'C’est dur, ce que vous vivez. Ça se comprend.', informal: 'C’est dur, ce que tu vis. Ça se comprend.' },
  reflect: {
    say: 'Je vous redis ce que j’entends. Dites-moi si c’est ça.',
    informal: 'Je te redis ce que j’entends. Dis-moi si c’est ça.',
  },
  time: { say: 'Prenez votre temps, je suis là.', informal: 'Prends ton temps, je suis là.' },
  irritation: { say: 'Merci de le dire. Qu’est-ce qui vous irrite, là ?', informal: 'Merci de le dire. Qu’est-ce qui t’irrite, là ?' },
  safety: { say: 'Êtes-vous en sécurité, là, maintenant ?', informal: 'Es-tu en sécurité, là, maintenant ?' },
};
