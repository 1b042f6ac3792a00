import type { SettingsMessages } from '../en/settings.ts';

const counted = (count: number) => count.toLocaleString('fr');

export const fr: SettingsMessages = {
  intro: 'Gardés dans ce navigateur. Ce que vous changez ici vaut aussitôt dans toutes les pages d’Aparté.',
  groups: {
    look: 'Langue et aspect',
    work: 'Votre travail',
    keys: 'Touches',
    singleKeys: 'Touches seules',
    writing: 'Écriture',
    stored: 'Ce qui est gardé',
  },

  languageWhy: 'Celle de tout ce qu’Aparté affiche. Changez-la si vous travaillez plus volontiers dans l’autre.',
  themeWhy: 'Suit votre système. Choisissez si la page est trop vive, ou trop sombre, à côté de l’appel.',

  practice: 'Votre pratique',
  practices: { coaching: 'Coaching', career: 'Carrière', therapy: 'Thérapie' },
  practiceWhy: 'Décide des questions proposées. En thérapie, celles qui pressent sont laissées de côté, sauf si vous les activez.',
  odds: 'Proposer le pari',
  oddsWhy: '« Dix contre un que oui, ou que non ? » À activer si la question convient aux personnes que vous voyez.',
  firm2: 'Proposer la dernière phrase ferme',
  firm2Why:
    '« Il faut que ce soit fait, ou nous arrêtons », dès la deuxième fois de suite. À activer si arrêter fait partie de votre cadre.',
  length: 'Durée habituelle d’une séance',
  lengthWhy: 'Dix minutes avant la fin, l’horloge dit « conclure ». La durée fixée pour une personne, sous « À propos de … », passe avant.',
  word: 'Mot pour ce qui est à faire',
  wordWhy:
    'Sur les boutons et dans les listes ; les phrases à dire n’en emploient aucun. Prenez celui que vous employez avec les personnes.',

  keysWhy: 'Elles agissent depuis n’importe quel onglet. Changez-en une quand l’appel ou un autre programme en a besoin.',
  keyMissing: 'aucune : prise par autre chose, ou retirée',
  keysButton: 'Choisir vos touches',
  keysButtonWhy: 'Ouvre la page du navigateur qui les règle ; ce que vous y changez se voit ici à votre retour.',
  keysGlobal: (chord) =>
    `Quand l’application Zoom ou Teams est devant, seule une touche globale atteint Aparté : sur cette page, choisissez ${chord} et un chiffre de 0 à 9, puis « Global » à côté.`,
  keysNoGlobal: 'Quand l’application Zoom ou Teams est devant, aucune touche n’atteint Firefox : cliquez dans notre fenêtre.',

  singleKeys: 'Les touches seules agissent hors d’un champ',
  singleKeysWhy:
    'Un chiffre choisit, un signe mène quelque part, une lettre s’écrit dans le champ. À désactiver si vous dictez, ou si des touches partent toutes seules : un clic fait tout autant. Entrée, Échap, F2, F8 et Ctrl+Z restent.',
  signsWhy: 'Si un signe est difficile à faire sur votre clavier, tapez dans son champ celui que vous voulez.',
  signs: { presence: 'Présence', plainly: 'Le dire clairement', find: 'Trouver', keys: 'Montrer les touches' },
  signRefused: {
    letter: 'Les lettres vont dans le champ : prenez un signe, par exemple * ou #.',
    digit: 'Les chiffres choisissent : prenez un signe, par exemple * ou #.',
    none: 'Ce n’est pas un signe seul : prenez-en un, par exemple * ou #.',
    taken: 'Ce signe fait déjà autre chose.',
  },
  usualSigns: 'Reprendre les signes habituels',

  spellcheck: 'Vérifier l’orthographe pendant la saisie',
  spellcheckWhy:
    'Non, car la vérification améliorée d’un navigateur peut envoyer ce que vous tapez à son éditeur. À activer si la vôtre reste sur cet ordinateur.',

  storedWhere: 'Tout est dans ce profil du navigateur, et nulle part ailleurs. Retirer Aparté du navigateur supprime tout, aussitôt.',
  storedCopy: 'Garder une copie',
  stored: {
    people: 'Personnes',
    sessions: 'Séances',
    notes: 'Notes',
    guardRails: 'Garde-fous',
    space: 'Place occupée',
    schema: 'Version de la base',
  },
  counted,
  about: (size) => `environ ${size}`,
};
