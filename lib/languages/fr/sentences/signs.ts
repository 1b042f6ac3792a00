import type { signs as en } from '../../en/sentences/signs.ts';
import type { SameSentences } from '../../said.ts';

export const signs: SameSentences<typeof en> = {
  anger: 'Colère',
  remarks: 'Propos déplacés',
  recording: 'Enregistrement ou captures sans demander',
  'someone-else': 'Quelqu’un d’autre dans la pièce',
  evasions: 'Esquives',
  'free-time': 'Temps gratuit réclamé',
  'late-payment': 'Paiement en retard',
  messages: 'Messages à toute heure',
  dread: 'Appréhension avant',
  drained: 'Épuisement après',
  replaying: 'Ça tourne la nuit',
};
