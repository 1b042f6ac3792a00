import type { rules as en } from '../../en/sentences/rules.ts';
import type { SameSentences } from '../../said.ts';

export const rules: SameSentences<typeof en> = {
  time: 'on commence et on finit à l’heure',
  messages: 'les messages, en semaine et en journée',
  fees: 'le règlement se fait avant la séance',
  recording: 'on n’enregistre rien sans accord',
  room: 'personne d’autre dans la pièce',
  respect: 'on se parle avec respect',
  cancel: 'on annule au moins la veille',
};
