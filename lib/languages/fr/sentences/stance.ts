import type { stance as en } from '../../en/sentences/stance.ts';
import type { SameSentences } from '../../said.ts';

export const stance: SameSentences<typeof en> = {
  challenge: {
    say: 'C’est la {row} fois d’affilée. Qu’est-ce que ça nous dit ?',
    short: 'Ça n’a pas été fait. Qu’est-ce que ça nous dit ?',
  },
  'support.gist': { say: 'Qu’est-ce qui vous aiderait, cette fois ?', informal: 'Qu’est-ce qui t’aiderait, cette fois ?' },
  'support.say': {
    say: 'Merci de me le dire. Qu’est-ce qui vous aiderait, cette fois ?',
    informal: 'Merci de me le dire. Qu’est-ce qui t’aiderait, cette fois ?',
  },
  'challenge.say.1': { say: 'Merci de votre franchise.', informal: 'Merci de ta franchise.' },
  'firm-1.gist': {
    say: 'Est-ce un bon usage de votre argent, de notre temps ?',
    informal: 'Est-ce un bon usage de ton argent, de notre temps ?',
  },
  'firm-1.say.1': 'Je vois bien que ce n’est pas simple.',
  'firm-1.say.2': {
    say: 'Je doute que continuer soit un bon usage de votre argent,',
    informal: 'Je doute que continuer soit un bon usage de ton argent,',
  },
  'firm-1.say.3': { say: 'de votre temps et du mien. Qu’en pensez-vous ?', informal: 'de ton temps et du mien. Qu’en penses-tu ?' },
  'firm-2.gist': 'Il faut que ce soit fait, sinon on arrête.',
  'firm-2.say.1': 'C’est dur à entendre, je le sais.',
  'firm-2.say.2': {
    say: 'Pour vous comme pour moi, il faut que ce soit fait.',
    informal: 'Pour toi comme pour moi, il faut que ce soit fait.',
  },
  'firm-2.say.3': 'Sinon, nous arrêterons nos séances.',
  conditionCue: {
    say: 'Ce sera fait d’ici le {date}. Vous êtes d’accord ?',
    informal: 'Ce sera fait d’ici le {date}. Tu es d’accord ?',
    short: { say: 'D’ici quand ? Vous êtes d’accord ?', informal: 'D’ici quand ? Tu es d’accord ?' },
  },
  'care.1': { say: 'Laissons ça de côté. Comment allez-vous, vraiment ?', informal: 'Laissons ça de côté. Comment vas-tu, vraiment ?' },
  'care.2': { say: 'Êtes-vous en sécurité, là, maintenant ?', informal: 'Es-tu en sécurité, là, maintenant ?' },
  'care.3': { say: 'Merci de me le dire. Vous méritez plus que mon aide.', informal: 'Merci de me le dire. Tu mérites plus que mon aide.' },
  'care.4': 'On cherche ensemble à qui en parler, dès aujourd’hui ?',
  'care.5': { say: 'En cas de danger, appelez les secours. Je reste là.', informal: 'En cas de danger, appelle les secours. Je reste là.' },
};
