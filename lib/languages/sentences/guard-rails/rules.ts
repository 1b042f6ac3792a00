import type { Situation } from '../../../domain/guard-rails/plainly.ts';
import type { Line } from '../line.ts';

/** Rules to begin with, in their short spoken form (about five words); taken up, each is the coach's own to reword. */
export const starterRules: Record<string, { situation?: Situation; spoken: Line }> = {
  time: { situation: 'late', spoken: { en: 'we start and end on time', fr: 'on commence et on finit à l’heure' } },
  messages: { situation: 'messages', spoken: { en: 'messages on weekdays, in the daytime', fr: 'les messages, en semaine et en journée' } },
  fees: { situation: 'fees', spoken: { en: 'fees are paid before the session', fr: 'le règlement se fait avant la séance' } },
  recording: { situation: 'recording', spoken: { en: 'no recording unless we both agree', fr: 'on n’enregistre rien sans accord' } },
  room: { situation: 'present', spoken: { en: 'nobody else in the room', fr: 'personne d’autre dans la pièce' } },
  respect: { situation: 'remark', spoken: { en: 'we speak to each other with respect', fr: 'on se parle avec respect' } },
  cancel: { spoken: { en: 'we cancel at least a day ahead', fr: 'on annule au moins la veille' } },
};
