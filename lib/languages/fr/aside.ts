import type { AsideMessages } from '../en/aside.ts';
import { apart } from '../said.ts';

export const fr: AsideMessages = {
  toLines: 'Les cinq phrases',
  toStories: 'Toutes les histoires',
  stories: 'Mes histoires',
  emergencyTitle: 'Votre liste d’urgence',
  emergencyTeach:
    'Vers qui vous tourner ? Les urgences là où est cette personne, une ligne d’écoute, quelqu’un du métier ou de votre supervision. Tout reste à une touche.',
  emergencyPlaceholder: 'Un par ligne : qui, et le numéro',
  emergencyHint: 'Ctrl+Entrée enregistre · Échap quitte le champ, texte gardé',
  change: 'Modifier la liste',
  save: 'Enregistrer la liste',
  saved: 'Enregistré.',

  findField: 'Trouver une phrase, une étape ou une personne',
  findPlaceholder: 'Quelques lettres',
  findTeach: 'Essayez « temps », « danger » ou le début d’un nom. Entrée prend le premier.',
  findKeys: 'Entrée prend celui qui est marqué · ↑ ↓ · Échap',
  findMarked: (name) => `Encore Entrée pour ${apart(name)} · ↑ ↓ · Échap`,
  findNothing: 'Rien n’a ces lettres. Moins de lettres suffisent peut-être.',
  found: 'Trouvé',
  groups: { people: 'Personnes', sentences: 'Phrases', flows: 'Étapes' },
  flows: {
    opening: 'Ce que ça a donné ?',
    presence: 'Présence',
    unsafe: 'Quelqu’un est peut-être en danger',
    plainly: 'Le dire clairement',
    notes: 'Prendre des notes',
    homework: 'La question pour la suite',
    recap: 'Le récapitulatif, à coller',
    cards: 'Images',
  },
};
