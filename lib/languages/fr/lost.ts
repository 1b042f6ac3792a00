import type { LostMessages } from '../en/lost.ts';

export const fr: LostMessages = {
  title: 'Vos notes ne sont plus là',
  was: (records, day) => `Le ${day}, il y avait ${records.toLocaleString('fr')} éléments dans ce navigateur ; il n’y en a plus.`,
  why: 'Aparté n’a rien effacé : le navigateur a perdu sa base, ou ses données ont été effacées.',
  copy: {
    folder: (day) => `Votre dernière sauvegarde, du ${day}, est dans le dossier que vous avez choisi.`,
    downloads: (day) => `Votre dernière sauvegarde, du ${day}, est dans « Aparte », dans vos téléchargements.`,
  },
  noCopy: 'Aucune sauvegarde n’a été faite d’ici. Si vous avez un jour exporté vos notes, ce fichier les ramène.',
  meanwhile: 'Ce que vous notez en attendant les rejoindra.',
  restore: 'Restaurer la sauvegarde',
  file: 'Faire entrer un fichier',
  goOn: 'Continuer avec ce qu’il y a',
  wentOn: 'C’est noté. Votre sauvegarde peut toujours être restaurée, dans le carnet.',
  unopened: 'Le navigateur n’arrive pas à ouvrir vos notes',
  unopenedWhy:
    'Aparté n’a rien effacé. Fermez le navigateur et rouvrez-le. Si rien ne change : enregistrez les données brutes si cela marche, puis repartez avec une nouvelle base et restaurez votre sauvegarde.',
  rawFailed: 'Les données brutes ne peuvent pas être lues non plus. Votre sauvegarde, elle, peut l’être.',
  newDatabase: 'Repartir avec une nouvelle base',
  newDatabaseSure: 'Oui : abandonner ce que le navigateur n’ouvre pas',
  newFailed: 'Le navigateur ne lâche pas l’ancienne base. Fermez toutes les pages d’Aparté et le navigateur, puis réessayez.',
};
