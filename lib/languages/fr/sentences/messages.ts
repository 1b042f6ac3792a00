import type { messages as en } from '../../en/sentences/messages.ts';
import type { SameSentences } from '../../said.ts';

export const messages: SameSentences<typeof en> = {
  'nudge.hello': {
    say: 'Bonjour ! Voici le petit rappel que vous m’aviez demandé.',
    informal: 'Bonjour ! Voici le petit rappel que tu m’avais demandé.',
  },
  'nudge.words': { say: '« {words} »', short: { say: 'Ce que vous vouliez faire', informal: 'Ce que tu voulais faire' } },
  'nudge.when': {
    say: 'Vous aviez dit : {when}.',
    informal: 'Tu avais dit : {when}.',
    short: { say: 'Vous vouliez le faire ces jours-ci.', informal: 'Tu voulais le faire ces jours-ci.' },
  },
  'nudge.ask': { say: 'Où en êtes-vous ?', informal: 'Où en es-tu ?' },
  'recap.remember': 'Ce que je retiens',
  'recap.will': 'Ce que je vais faire',
  'recap.when': 'Quand',
};
