import type { moments as en } from '../../en/sentences/moments.ts';
import type { SameSentences } from '../../said.ts';

export const moments: SameSentences<typeof en> = {
  presence: 'Présence',
  close: 'D’ici la prochaine fois',
  opening: 'Ouverture',
  reasons: 'Ce qui a coincé',
  adapt: 'Qu’en faire',
  cards: 'Images',
  plainly: 'Le dire clairement',
  stance: 'Posture',
  limits: 'Garde-fous',
};
