import type { feelings as en } from '../../en/sentences/feelings.ts';
import type { SameSentences } from '../../said.ts';

export const feelings: SameSentences<typeof en> = {
  calm: 'le calme',
  joy: 'la joie',
  hope: 'l’espoir',
  tenderness: 'la tendresse',
  trust: 'la confiance',
  pride: 'la fierté',
  relief: 'le soulagement',
  curiosity: 'la curiosité',
  longing: 'le manque',
  sadness: 'la tristesse',
  loneliness: 'la solitude',
  fear: 'la peur',
  anger: 'la colère',
  shame: 'la honte',
  doubt: 'le doute',
  weariness: 'la lassitude',
};
