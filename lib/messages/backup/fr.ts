import { apart } from '../apart.ts';
import type { BackupMessages } from './en.ts';

const many = (count: number, one: string, more: string) => `${count.toLocaleString('fr')} ${count < 2 ? one : more}`;

export const fr: BackupMessages = {
  title: 'Sauvegardes',
  intro:
    'Retirer Aparté du navigateur supprime tout aussitôt, et aucun programme ne peut l’empêcher. La réponse, ce sont des fichiers à vous : sept jours, cinq semaines et douze mois, chacun remplacé à son tour.',
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
    'Ici ou dans un Aparté tout neuf : choisissez une sauvegarde, voyez ce qu’elle apporterait, puis reprenez-la. Tout, ou rien.',

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
