import type { lifts as en } from '../../en/sentences/lifts.ts';
import type { SameSentences } from '../../said.ts';

export const lifts: SameSentences<typeof en> = {
  calendar: { say: 'Dans votre agenda : quel jour, quelle heure ?', informal: 'Dans ton agenda : quel jour, quelle heure ?' },
  nag: { say: 'Je vous envoie un petit rappel ? Quel jour ?', informal: 'Je t’envoie un petit rappel ? Quel jour ?' },
  smaller: { say: 'Quel plus petit morceau feriez-vous à coup sûr ?', informal: 'Quel plus petit morceau ferais-tu à coup sûr ?' },
  changed: { say: 'Qu’est-ce que vous préféreriez faire à la place ?', informal: 'Qu’est-ce que tu préférerais faire à la place ?' },
  stuck: 'Où est-ce que ça risque de coincer ?',
  'first-minute': 'On fait la première minute ensemble ?',
  'name.calendar': 'Dans mon agenda',
  'name.nag': 'Un rappel',
  'name.smaller': 'Plus petit',
  'name.changed': 'Autre chose',
  'name.stuck': 'Où ça peut coincer ?',
  'name.first-minute': 'Commencer là',
};
