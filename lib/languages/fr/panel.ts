import type { Messages } from '../en/panel.ts';

export const fr: Messages = {
  nobody: 'Personne n’est choisi',
  choosePerson: 'Choisir',
  changePerson: 'Changer',
  inTheirWords: 'Avec ses mots',
  log: 'Noter',
  recap: 'Récapitulatif',
  logHint: 'Entrée : d’accord · Maj+Entrée : à la ligne',
  elseHint: 'Entrée : rien d’autre, au récapitulatif',
  noted: 'C’est noté.',

  note: 'Note',
  notes: 'Notes',
  keepNote: 'Garder',
  noteHint: 'Entrée garde · Alt+Entrée : pour vous seulement',
  endSession: 'Terminer la séance',
  left: (minutes) => `encore ${minutes} min`,
  timeToClose: 'à conclure',
  minutes: (count) => `${count} min`,

  curtain: 'Rideau',
  liftCurtain: 'Maintenez une demi-seconde pour le lever',
  orPress: (key) => `ou bien ${key}`,
  presence: 'Présence',
  plainly: 'Le dire',
  find: 'Trouver',
  back: 'Retour',

  openInWindow: 'Ouvrir dans une fenêtre',
  notebook: 'Carnet',
  outsideFields: (sign) => `Les touches agissent : ${sign} les montre, une lettre s’écrit dans le champ.`,

  empty: 'Rien à noter pour l’instant : écrivez ses mots, puis Entrée.',
  tooLong: (length, limit) =>
    `Ce texte a ${length.toLocaleString('fr')} caractères ; ${limit.toLocaleString('fr')} au plus. Raccourcissez-le : rien ne se perd en attendant.`,
  cleaned: 'Des caractères de contrôle invisibles ont été laissés de côté.',
  copyText: 'Copier le texte',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis la copie : sélectionnez le texte et copiez-le vous-même.',
  reload: 'Recharger',
  saveRaw: 'Enregistrer les données brutes',
  trouble: {
    full: 'Pas enregistré : il n’y a plus de place sur le disque. Libérez-en, puis réessayez ; votre texte reste ici.',
    outdated: 'Un Aparté plus récent est ouvert dans une autre fenêtre. Copiez ce qui n’est pas noté, puis rechargez.',
    newer: 'Ces notes viennent d’un Aparté plus récent. Mettez Aparté à jour ; rien n’a été modifié.',
    upgrade:
      'Vos notes n’ont pas pu passer à cette version d’Aparté. Elles sont intactes : enregistrez les données brutes, puis rechargez.',
    deleted: 'La base a été supprimée hors de cette page. Copiez ce qui n’est pas noté, puis rechargez.',
    blocked: 'Une autre page d’Aparté retient les notes. Fermez les autres ; la suite se fait toute seule.',
    unopened:
      'Pas enregistré : le navigateur n’arrive pas à ouvrir vos notes. Copiez votre texte ; Aparté dit plus haut ce qui peut être fait.',
    refused: 'Pas enregistré : le navigateur a refusé d’écrire. Réessayez ; votre texte reste ici.',
  },
};
