import type { SignId } from '../../../domain/guard-rails/signs.ts';
import type { Language } from '../../../domain/language.ts';

/** What the coach reads, never the client. */
export const signLabels: Record<SignId, Record<Language, string>> = {
  anger: { en: 'Anger', fr: 'Colère' },
  remarks: { en: 'Out-of-place remarks', fr: 'Propos déplacés' },
  recording: { en: 'Recording or screenshots unasked', fr: 'Enregistrement ou captures sans demander' },
  'someone-else': { en: 'Someone else in the room', fr: 'Quelqu’un d’autre dans la pièce' },
  evasions: { en: 'Evasions', fr: 'Esquives' },
  'free-time': { en: 'Chasing free time', fr: 'Temps gratuit réclamé' },
  'late-payment': { en: 'Late payment', fr: 'Paiement en retard' },
  messages: { en: 'Messages at all hours', fr: 'Messages à toute heure' },
  dread: { en: 'Dread before', fr: 'Appréhension avant' },
  drained: { en: 'Drained after', fr: 'Épuisement après' },
  replaying: { en: 'Replaying it at night', fr: 'Ça tourne la nuit' },
};
