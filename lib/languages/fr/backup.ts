import type { BackupMessages } from '../en/backup.ts';
import { apart } from '../said.ts';

const many = (count: number, one: string, more: string) => `${count.toLocaleString('fr')} ${count < 2 ? one : more}`;

export const fr: BackupMessages = {
  title: 'Sauvegardes',
  intro:
    'Retirer Aparté du navigateur supprime tout aussitôt, et aucun programme ne peut l’empêcher. La réponse, ce sont des fichiers à vous : sept jours, cinq semaines et douze mois, chacun remplacé à son tour. Rien d’autre n’est jamais remplacé : un autre navigateur, une autre clé ou un nouveau départ a ses propres fichiers.',
  setUpTitle: 'Préparer vos sauvegardes',
  lock: 'Qui peut les ouvrir',
  locks: { key: 'Vous, avec une clé de secours sur papier', passphrase: 'Vous, avec une phrase secrète', plain: 'Quiconque a le fichier' },
  locksWhy: {
    key: 'Le meilleur choix : rien à taper chaque fois, donc une sauvegarde se fait toute seule chaque jour.',
    passphrase: 'Demandée chaque fois, car elle n’est gardée nulle part ; aucune ne se fait donc toute seule.',
    plain: 'Pas de chiffrement : sur un ordinateur partagé ou volé, n’importe qui peut lire la vie des personnes que vous voyez.',
  },
  plainKnown: 'Je sais que quiconque a le fichier peut le lire',
  makeKey: 'Créer une clé de secours',
  sheetTitle: 'Aparté : feuille de secours',
  sheetOnce:
    'Cette clé n’est montrée que cette fois. Aparté ne la garde pas : sans cette feuille, personne n’ouvre vos sauvegardes, pas même nous. Imprimez-la, et rangez-la avec votre passeport.',
  sheetKey: 'Clé de secours',
  sheetOpens: (mark) => `Ouvre les sauvegardes nommées aparte-${mark}-…`,
  sheetMade: (day) => `Créée le ${day}`,
  sheetHow: [
    'Pour retrouver vos notes : installez Aparté, ouvrez le carnet, choisissez « Sauvegardes », puis un fichier de sauvegarde, et tapez cette clé.',
    'Sans Aparté : le programme age (age-encryption.org) ouvre les fichiers. Mettez la clé dans un fichier texte key.txt, puis :',
  ],
  print: 'Imprimer la feuille',
  sheetKept: 'La feuille est imprimée, ou la clé recopiée',
  where: 'Où elles vont',
  folder: 'Choisir un dossier',
  folderWhy:
    'Un dossier que vos propres sauvegardes atteignent, ou une clé USB. Le navigateur demande si Aparté peut y écrire : choisissez « à chaque visite ».',
  downloads: 'Prendre le dossier des téléchargements',
  downloadsWhy: 'Dans « Aparte », parmi vos téléchargements. Le navigateur demande une fois si Aparté peut y enregistrer tout seul.',
  downloadsRefused: 'Le navigateur n’a pas donné sa permission ; rien n’a été préparé.',
  setUpFailed: 'La préparation n’a pas abouti. Rien n’a été modifié ; réessayez.',
  leave: 'Laisser comme c’était',

  lastTitle: 'Votre dernière sauvegarde',
  none: 'Aucune pour l’instant.',
  last: {
    when: 'Quand',
    holds: 'Contient',
    proof: 'Vérifiée',
    files: 'Fichiers',
    place: 'Où',
    lock: 'S’ouvre avec',
  },
  holds: (people, sessions, notes, homework) =>
    [many(people, 'personne', 'personnes'), many(sessions, 'séance', 'séances'), many(notes + homework, 'note', 'notes')].join(' · '),
  readBack: 'Ouverte, comptée, et le fichier relu',
  sizeOnly: 'Ouverte et comptée avant d’être enregistrée ; sur le disque, sa taille',
  placed: { folder: 'Le dossier que vous avez choisi', downloads: 'Aparte, dans vos téléchargements' },
  opened: { key: 'Votre clé de secours', passphrase: 'Votre phrase secrète', plain: 'Rien : quiconque l’a peut la lire' },
  daily:
    'Il s’en fait une toute seule chaque jour, puis de nouveau une demi-heure après votre dernière séance, quand aucune n’est en cours et qu’une page d’Aparté est ouverte.',
  notDaily: 'Aucune ne se fait toute seule, car votre phrase secrète n’est gardée nulle part.',
  passphrase: 'Phrase secrète pour cette sauvegarde',
  passphraseWhy: 'Au moins 16 caractères : cinq ou six mots que personne ne devinerait. Sans elle, personne n’ouvre cette sauvegarde.',
  passphraseShort: (length) => `${many(length, 'caractère', 'caractères')} ; il en faut au moins 16.`,
  now: 'Sauvegarder maintenant',
  making: 'Sauvegarde en cours…',
  cancelled: 'Annulé. Les sauvegardes précédentes sont restées telles quelles.',
  made: (size) => `C’est fait et vérifié : ${size}.`,
  later: 'Une autre page d’Aparté en fait une en ce moment.',
  change: 'Changer la manière',
  troubles: {
    refused: 'Le navigateur ne laisse plus Aparté y écrire. « Sauvegarder maintenant » le lui redemande.',
    asks: 'Ce navigateur demande où enregistrer chaque fichier ; aucune sauvegarde ne se fait donc toute seule, car une fenêtre s’ouvrirait chaque fois. Choisissez un dossier pour elles, ou désactivez « Toujours demander où enregistrer les fichiers » dans ses réglages de téléchargement, puis « Sauvegarder maintenant ».',
    gone: 'Le dossier n’est pas là : branchez-le, ou choisissez-en un autre.',
    full: 'Il n’y a plus de place à cet endroit. Les sauvegardes d’avant sont intactes ; libérez de la place, puis réessayez.',
    broken: 'La sauvegarde n’était pas bonne : elle ne compte pas. La précédente reste. Réessayez, ou choisissez un autre endroit.',
  },

  testTitle: 'Essayer une restauration',
  testText: 'Choisissez une sauvegarde : elle est ouverte et lue comme pour une restauration, sans que rien soit touché.',
  testButton: 'Choisir une sauvegarde',
  proved: (held) => `Cette sauvegarde est bonne : elle ferait revenir ${held}.`,
  restoreTitle: 'Restaurer',
  restoreText:
    'Ici ou dans un Aparté tout neuf : choisissez une sauvegarde, voyez ce qu’elle apporterait, puis reprenez-la en entier, ou une personne, ou quelques jours. Ce que vous choisissez vient en entier, ou rien ne vient.',
  copies: {
    here: 'Voir les sauvegardes de votre dossier',
    folder: 'Regarder dans un dossier',
    files: 'Choisir des fichiers de sauvegarde',
    looking: 'Recherche…',
    opening: 'Ouverture…',
    none: 'Aucune sauvegarde d’Aparté n’a été trouvée là. Choisissez le dossier où sont les fichiers ; parmi les téléchargements, c’est « Aparte ».',
    failed: 'Ce dossier n’a pas pu être lu. Rien n’a été modifié ; réessayez, ou choisissez les fichiers eux-mêmes.',
    found: (count, browsers) =>
      `${many(count, 'sauvegarde trouvée', 'sauvegardes trouvées')}${browsers > 1 ? `, en ${many(browsers, 'série', 'séries')} : reprenez l’une après l’autre pour tout avoir` : ''}`,
    best: 'Proposée d’abord : celle qui contient le plus.',
    newest: 'Proposée d’abord : la plus récente. Sa clé montre ce que chacune contient.',
    mine: 'ce navigateur',
    other: (mark) => `un autre navigateur · ${mark}`,
    unmarked: 'un Aparté d’avant',
    names: (count) => many(count, 'fichier', 'fichiers'),
    locked: { key: 'fermée par une clé', passphrase: 'fermée par une phrase secrète', plain: '' },
    problems: {
      'wrong-key': 'cette clé ne l’ouvre pas',
      'wrong-passphrase': 'cette phrase ne l’ouvre pas',
      newer: 'faite par un Aparté plus récent',
      'too-large': 'trop grande',
      other: 'abîmée, ou pas une sauvegarde d’Aparté',
    },
    see: 'Voir ce qu’elle apporterait',
    all: (count) => `Montrer les ${count}`,
  },
  beside: {
    title: 'Il y a déjà des sauvegardes dans ce dossier',
    text: (files, day) =>
      `${many(files, 'fichier', 'fichiers')} d’un autre navigateur ou d’un Aparté d’avant, le dernier du ${day}. Si c’est à vous, restaurez d’abord : ce qui se fait ici se met à côté, et aucun d’eux n’est jamais remplacé.`,
    restore: 'Restaurer d’abord',
    begin: 'En faire de nouvelles à côté',
    titleDownloads: 'Aviez-vous déjà des sauvegardes parmi vos téléchargements ?',
    textDownloads:
      'Aparté ne peut pas y regarder de lui-même. S’il y a un dossier « Aparte » parmi vos téléchargements, choisissez ses fichiers et restaurez d’abord. Ce qui se fait ici se met à côté, et aucun d’eux n’est jamais remplacé.',
    beginDownloads: 'Non, faire la première',
  },

  history: {
    title: 'Supprimé ou remplacé',
    text: 'Pendant trente jours, on peut le faire revenir d’ici ; puis c’est effacé.',
    nothing: 'Rien n’a été supprimé ni remplacé ces trente derniers jours.',
    deleted: 'Supprimé',
    overwritten: 'Remplacé',
    bring: 'Faire revenir',
    bringOf: (words) => `Faire revenir : ${apart(words)}`,
    back: 'C’est revenu.',
    earlier: 'Versions d’avant',
    until: (day) => `jusqu’à ${day}`,
    take: 'Mettre dans le champ',
    takeOf: (words) => `Mettre dans le champ : ${apart(words)}`,
  },

  age: (days) => (days === 0 ? 'Dernière sauvegarde : aujourd’hui.' : `Dernière sauvegarde : il y a ${many(days, 'jour', 'jours')}.`),
  never: 'Aucune sauvegarde pour l’instant.',
  seeNotebook: 'Voir Carnet, Sauvegardes.',
};
