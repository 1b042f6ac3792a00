import type { Line } from './line.ts';

/** Five short lines for when something in the call asks for presence rather than for the next step; in the order of their digits. */
export const presence = {
  validate: {
    en: 'That sounds hard. It makes sense that you feel this way.',
    fr: 'C’est dur, ce que vous vivez. Ça se comprend.',
    tu: 'C’est dur, ce que tu vis. Ça se comprend.',
  },
  reflect: {
    en: 'Let me say it back. Tell me if I have it right.',
    fr: 'Je vous redis ce que j’entends. Dites-moi si c’est ça.',
    tu: 'Je te redis ce que j’entends. Dis-moi si c’est ça.',
  },
  time: {
    en: 'Take your time. I’m here.',
    fr: 'Prenez votre temps, je suis là.',
    tu: 'Prends ton temps, je suis là.',
  },
  irritation: {
    en: 'Thank you for saying so. What is it that annoys you?',
    fr: 'Merci de le dire. Qu’est-ce qui vous irrite, là ?',
    tu: 'Merci de le dire. Qu’est-ce qui t’irrite, là ?',
  },
  safety: {
    en: 'Are you safe, right now?',
    fr: 'Êtes-vous en sécurité, là, maintenant ?',
    tu: 'Es-tu en sécurité, là, maintenant ?',
  },
} satisfies Record<string, Line>;
