import { apart } from '../said.ts';
import type { Widened } from './panel.ts';

const words = 'zero one two three four five six seven eight nine ten'.split(' ');
const number = (count: number) => words[count] ?? `${count}`;
const times = (count: number) => ({ 0: 'never', 1: 'once', 2: 'twice' })[count] ?? `${number(count)} times`;
const level = (at: number, orLess: boolean) => (orLess ? `${at} or less` : `${at}`);

export const en = {
  energyNoted: (energy: number, name: string) =>
    energy > 0 ? `Energy after ${apart(name)}: ${energy}.` : `Energy after ${apart(name)}: skipped.`,

  trend: (low: number, of: number, energies: readonly number[]) =>
    `Your energy: 2 or less after ${low === 0 ? 'none' : number(low)} of the last ${number(of)} sessions (${energies.join(', ')}).`,
  spillOver: (name: string, at: number, orLess: boolean, low: number, of: number) =>
    `After ${apart(name)} you start the next call at ${level(at, orLess)}, ${times(low)} of ${number(of)}.`,
  still: (count: number) => `Still so after that one: ${times(count)}.`,
  comesFrom: (at: number, orLess: boolean) => `You come from a call that often leaves you at ${level(at, orLess)}: two minutes first?`,

  checksAsk: 'Committed, not responsible: how was it?',
  checks: {
    harder: 'I worked harder than they did',
    responsible: 'I feel responsible for the result',
    close: 'We are getting too close',
  },
  noneOfThese: 'None of these',
  keep: 'Keep',
  checked: (name: string) => `Noted for you, after ${apart(name)}.`,

  anythingToNote: 'Anything to note?',
  signsOf: (name: string) => `What you noticed, after ${apart(name)}`,
  more: 'Others',
  families: { theirs: 'What they do', mine: 'What you feel' },
  fewWords: (sign: string) => `${sign}: a few words`,
  ifYouLike: 'If you like',
  noted: (what: string) => `Noted: ${what}.`,
  signGone: 'A sign of yours, deleted since',

  whatToDo: 'Something to do about it?',
  offersFor: (name: string) => `What you could do, with ${apart(name)}`,
  offers: {
    talk: 'Talk about it',
    limit: 'Limit how they reach you',
    move: 'Move the slot',
    part: 'Part',
  },
  offerWords: {
    talk: 'In your own words',
    limit: 'Which channel, and how',
    move: 'To which day and time',
    part: 'Why, for yourself',
  },
  from: 'From',
  toSay: 'What you could say',
  partingPlan: 'Open the guard rails, for the parting plan',
  meantTo: {
    talk: 'You wanted to talk about it.',
    limit: 'You wanted to limit how they reach you.',
    move: 'You wanted to move the slot.',
    part: 'You wanted to part.',
  },
  fromDay: (day: string) => `From ${day}.`,
  done: 'Done',
  notYet: 'Not yet',
  letGo: 'Let it go',
  followed: { done: 'done', left: 'let go' },
  offerFollowed: (offer: string, how: string) => `${offer}: ${how}.`,

  learned: (signs: readonly string[]) => `You have met these before: ${signs.join(' · ')}. Keep an eye open.`,
  notForYou: 'If it is not for you',
  referrals: 'Whom you send people on to',
  noReferrals: 'Whom you send people on to can stand here: write it in the notebook, under Guard rails.',
  decline: 'I have declined',
  declined: (name: string) => `Declined: the work with ${apart(name)} has ended.`,

  energyTitle: 'Your energy afterwards',
  noTrend: 'Say your energy after three sessions, in To finish: from then on it can be seen here where it goes.',
  notedTitle: 'What you noted',
  nothingNoted: 'Nothing yet. After a call, To finish asks for it: signs, three checks, what you could do about it.',
  energyOf: (energy: number) => `Energy: ${energy}`,
  offerOf: (offer: string) => `You meant to: ${offer.charAt(0).toLowerCase()}${offer.slice(1)}`,
  takeBack: 'Take back',
  takeBackOf: (what: string) => `Take back: ${apart(what)}`,
  takenBack: (what: string) => `Taken back: ${apart(what)}.`,

  ownTitle: 'Your own warning signs',
  ownIntro: 'They stand with ours after a call, and before a first one.',
  noOwn: 'None yet. What do you notice, in them or in yourself, when a client is not for you?',
  signField: 'A warning sign in your words',
  newSign: 'One more sign of your own',
  signHint: 'Enter keeps it',
  family: 'It is',
  delete: 'Delete',
  deleteOf: (sign: string) => `Delete: ${apart(sign)}`,
  deleted: (sign: string) => `Deleted: ${apart(sign)}.`,
  referralsTeach: 'Colleagues, services, a help line: names and how to reach them. It stands beside the sentence to decline.',
};

export type SignsMessages = Widened<typeof en>;
