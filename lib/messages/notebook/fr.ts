import { apart } from '../apart.ts';
import type { NotebookMessages } from './en.ts';

const many = (count: number, one: string, more: string) => `${count.toLocaleString('fr')} ${count < 2 ? one : more}`;

export const fr: NotebookMessages = {
  holdings: (people, entries) => `${many(people, 'personne', 'personnes')} · ${many(entries, 'note', 'notes')}`,
  notebookIntro: 'Ce que vous gardez ici reste dans ce navigateur, et nulle part ailleurs. Une archive en est votre copie.',
  exportTitle: 'Enregistrer une archive',
  exportText: 'Un fichier JSON avec tout, ou avec une seule personne. Il n’est pas chiffré : gardez-le où vous seul pouvez le lire.',
  exportWho: 'De qui',
  exportAll: 'Tout le monde',
  exportPrivate: 'Aussi les notes pour vous seulement',
  exportPrivateAll: 'Elles sont à part dans le fichier. À garder dans une copie qui n’est que pour vous.',
  exportPrivateOne:
    'À laisser hors d’un fichier que vous remettez. Votre énergie après les séances et ce que vous gardez en tête pour la prochaine fois y restent : relisez-le d’abord.',
  exportButton: 'Enregistrer l’archive',
  exportGuardRails: 'Les garde-fous aussi',
  exportGuardRailsAll: 'Signaux, règles, plans, histoires : pour vous. Ils sont à part dans le fichier.',
  exportGuardRailsOne:
    'Ce que vous avez écrit des difficultés avec cette personne. À laisser hors d’un fichier que vous remettez, sauf demande.',
  exporting: 'Écriture…',
  exported: (name) => `Enregistré sous ${apart(name)}, dans vos téléchargements.`,
  exportUnsound: 'Cette archive ne se relirait pas : elle n’a pas été enregistrée.',
  wrongRecord: 'Voici ce qui ne se relit pas :',
  exportFailed: 'L’archive n’a pas pu être écrite. Rien n’a été modifié ; réessayez.',
  exportNothing: 'Rien à enregistrer pour l’instant. Notez d’abord quelque chose.',
  importTitle: 'Reprendre une archive',
  importText: 'Choisissez une archive ou une sauvegarde enregistrée par Aparté, chiffrée ou non. Vous voyez d’abord ce qui changerait.',
  importButton: 'Choisir un fichier',
  importReading: 'Lecture…',
  importPreview: 'Cette archive apporterait',
  importCounts: { added: 'en plus', changed: 'modifiés', deleted: 'supprimés', unchanged: 'déjà là', gone: 'supprimés ici depuis' },
  importTables: {
    clients: 'Personnes',
    sessions: 'Séances',
    notes: 'Notes',
    emergency: 'Liste d’urgence',
    rails: 'Garde-fous',
    own: 'Vos règles, signaux, histoires',
  },
  importNothing: 'Tout ce que contient cette archive est déjà là. Rien à faire.',
  locked: {
    key: {
      label: 'Clé de secours',
      why: 'Elle figure sur la feuille que vous avez imprimée. Elle ouvre ce fichier maintenant, et n’est gardée nulle part.',
    },
    passphrase: {
      label: 'Phrase secrète',
      why: 'Celle choisie pour cette copie. Elle ouvre ce fichier maintenant, et n’est gardée nulle part.',
    },
  },
  unlock: 'Ouvrir la copie',
  bringBack: 'Faire revenir ce qui a été supprimé ici après cette copie',
  importDo: 'La reprendre',
  importDone: 'C’est fait. L’archive est reprise.',
  importFailed: 'L’écriture n’a pas abouti, donc rien n’a été modifié.',
  archiveProblems: {
    'too-large': 'Ce fichier est trop gros pour une archive d’Aparté (256 Mo au plus).',
    'not-json': 'Ce n’est pas une archive d’Aparté : choisissez le fichier .json qu’il a enregistré.',
    truncated: 'Cette archive s’arrête au milieu : la copie est incomplète. Copiez-la de nouveau, ou choisissez-en une autre.',
    'too-deep': 'Ce n’est pas une archive d’Aparté : elle est imbriquée bien trop profondément.',
    'not-archive': 'Ce fichier est du JSON, mais pas une archive d’Aparté. Choisissez le fichier qu’Aparté a enregistré.',
    'no-key': 'Ce n’est pas une clé de secours. Elle commence par AGE-SECRET-KEY-1 et figure sur votre feuille, d’un seul tenant.',
    'wrong-key': 'Cette clé n’ouvre pas cette copie : elle a été fermée avec une autre.',
    'wrong-passphrase': 'Cette phrase secrète n’ouvre pas cette copie. Majuscules et espaces comptent.',
    'locked-damaged': 'Cette copie a été abîmée après son écriture. Choisissez-en une autre.',
    newer: 'Cette archive vient d’un Aparté plus récent. Mettez Aparté à jour, puis reprenez-la.',
    invalid: 'Cette archive a été abîmée ou modifiée à la main, ici :',
    duplicate: 'Le même enregistrement figure deux fois dans cette archive, ici :',
    'no-such-person': 'Quelque chose dans cette archive concerne une personne qui n’est ni dedans ni ici :',
  },
  nothingChanged: 'Rien n’a été modifié.',
};
