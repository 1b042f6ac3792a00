import type { LiftKind } from '../../domain/closing.ts';
import type { Line } from './line.ts';

/** The ways that lie ready; the first two are what clients mostly answer by themselves, and act at once. */
type Lift = Exclude<LiftKind, 'own'>;

/** The two usual answers to "how could we get that up to ten to one?", to take down with one key (method.md §4.5). */
export const captures = {
  calendar: {
    en: 'Put it in your calendar: what day, what time?',
    fr: 'Dans votre agenda : quel jour, quelle heure ?',
    tu: 'Dans ton agenda : quel jour, quelle heure ?',
  },
  nag: {
    en: 'Shall I send you a nudge? On which day?',
    fr: 'Je vous envoie un petit rappel ? Quel jour ?',
    tu: 'Je t’envoie un petit rappel ? Quel jour ?',
  },
} satisfies Partial<Record<Lift, Line>>;

/** The coach's four, only behind "nothing comes". */
export const nothingComes = {
  smaller: {
    en: 'What smaller piece of it would you do for sure?',
    fr: 'Quel plus petit morceau feriez-vous à coup sûr ?',
    tu: 'Quel plus petit morceau ferais-tu à coup sûr ?',
  },
  changed: {
    en: 'What would you rather do instead?',
    fr: 'Qu’est-ce que vous préféreriez faire à la place ?',
    tu: 'Qu’est-ce que tu préférerais faire à la place ?',
  },
  stuck: { en: 'Where might you get stuck?', fr: 'Où est-ce que ça risque de coincer ?' },
  'first-minute': { en: 'Shall we do the first minute together?', fr: 'On fait la première minute ensemble ?' },
} satisfies Partial<Record<Lift, Line>>;

/** The same, as short words on a key; not said to the client. */
export const liftNames: Record<Lift, { en: string; fr: string }> = {
  calendar: { en: 'In my calendar', fr: 'Dans mon agenda' },
  nag: { en: 'Nag me', fr: 'Un rappel' },
  smaller: { en: 'Smaller', fr: 'Plus petit' },
  changed: { en: 'Change it', fr: 'Autre chose' },
  stuck: { en: 'Where might you get stuck?', fr: 'Où ça peut coincer ?' },
  'first-minute': { en: 'Start now', fr: 'Commencer là' },
};
