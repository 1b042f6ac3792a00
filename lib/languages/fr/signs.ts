import type { SignsMessages } from '../en/signs.ts';
import { apart } from '../said.ts';

const words = 'zéro un deux trois quatre cinq six sept huit neuf dix'.split(' ');
const number = (count: number) => words[count] ?? `${count}`;
const times = (count: number) => (count === 0 ? 'jamais' : count === 1 ? 'une fois' : `${number(count)} fois`);
const level = (at: number, orLess: boolean) => (orLess ? `${at} ou moins` : `${at}`);

export const fr: SignsMessages = {
  energyNoted: (energy, name) =>
    energy > 0 ? `Énergie après ${apart(name)} : ${energy}.` : `Énergie après ${apart(name)} : sans réponse.`,

  trend: (low, of, energies) =>
    `Votre énergie : 2 ou moins après ${['aucune', 'une'][low] ?? number(low)} des ${number(of)} dernières séances (${energies.join(', ')}).`,
  spillOver: (name, at, orLess, low, of) =>
    `Après ${apart(name)}, vous commencez la séance suivante à ${level(at, orLess)}, ${times(low)} sur ${number(of)}.`,
  still: (count) => `Encore ainsi après celle-là : ${times(count)}.`,
  comesFrom: (at, orLess) => `Vous sortez d’une séance qui vous laisse souvent à ${level(at, orLess)} : deux minutes d’abord ?`,

  checksAsk: 'S’engager sans porter : c’était comment ?',
  checks: {
    harder: 'J’ai travaillé plus que la personne',
    responsible: 'Je me sens responsable du résultat',
    close: 'On devient trop proches',
  },
  noneOfThese: 'Rien de tout ça',
  keep: 'Garder',
  checked: (name) => `Noté pour vous, après ${apart(name)}.`,

  anythingToNote: 'Quelque chose à noter ?',
  signsOf: (name) => `Ce que vous avez remarqué, après ${apart(name)}`,
  more: 'Autres',
  families: { theirs: 'Ce que fait la personne', mine: 'Ce que vous ressentez' },
  fewWords: (sign) => `${sign} : quelques mots`,
  ifYouLike: 'Si vous voulez',
  noted: (what) => `Noté : ${what}.`,
  signGone: 'Un signal à vous, supprimé depuis',

  whatToDo: 'Y faire quelque chose ?',
  offersFor: (name) => `Ce que vous pourriez faire, avec ${apart(name)}`,
  offers: {
    talk: 'En parler',
    limit: 'Limiter comment on vous joint',
    move: 'Déplacer le créneau',
    part: 'Arrêter',
  },
  offerWords: {
    talk: 'Dans vos mots',
    limit: 'Quel moyen, et comment',
    move: 'À quel jour, à quelle heure',
    part: 'Pourquoi, pour vous',
  },
  from: 'À partir du',
  toSay: 'Ce que vous pourriez dire',
  partingPlan: 'Ouvrir les garde-fous, pour la fin d’accompagnement',
  meantTo: {
    talk: 'Vous vouliez en parler.',
    limit: 'Vous vouliez limiter comment on vous joint.',
    move: 'Vous vouliez déplacer le créneau.',
    part: 'Vous vouliez arrêter.',
  },
  fromDay: (day) => `À partir du ${day}.`,
  done: 'Fait',
  notYet: 'Pas encore',
  letGo: 'Laisser tomber',
  followed: { done: 'fait', left: 'laissé' },
  offerFollowed: (offer, how) => `${offer} : ${how}.`,

  learned: (signs) => `Vous avez déjà rencontré : ${signs.join(' · ')}. Gardez l’œil ouvert.`,
  notForYou: 'Si ce n’est pas pour vous',
  referrals: 'Vers qui vous orientez',
  noReferrals: 'Vers qui vous orientez peut se lire ici : écrivez-le dans le carnet, dans Garde-fous.',
  decline: 'J’ai décliné',
  declined: (name) => `Décliné : c’est fini avec ${apart(name)}.`,

  energyTitle: 'Votre énergie ensuite',
  noTrend: 'Dites votre énergie après trois séances, dans À finir : dès lors, on voit ici où elle va.',
  notedTitle: 'Ce que vous avez noté',
  nothingNoted: 'Rien encore. Après une séance, À finir le demande : signaux, trois questions, ce que vous pourriez faire.',
  energyOf: (energy) => `Énergie : ${energy}`,
  offerOf: (offer) => `Vous comptiez : ${offer.charAt(0).toLowerCase()}${offer.slice(1)}`,
  takeBack: 'Retirer',
  takeBackOf: (what) => `Retirer : ${apart(what)}`,
  takenBack: (what) => `Retiré : ${apart(what)}.`,

  ownTitle: 'Vos propres signaux',
  ownIntro: 'Ils sont avec les nôtres après une séance, et avant une première.',
  noOwn: 'Aucun encore. Que remarquez-vous, chez la personne ou en vous, quand ce n’est pas pour vous ?',
  signField: 'Un signal dans vos mots',
  newSign: 'Un autre signal à vous',
  signHint: 'Entrée le garde',
  family: 'C’est',
  delete: 'Supprimer',
  deleteOf: (sign) => `Supprimer : ${apart(sign)}`,
  deleted: (sign) => `Supprimé : ${apart(sign)}.`,
  referralsTeach: 'Collègues, services, ligne d’écoute : des noms et comment les joindre. C’est à côté de la phrase pour décliner.',
};
