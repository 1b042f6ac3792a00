import type { Infinitive } from '../sentences/infinitive.ts';

const verbs = new Set(
  (
    'accept add apply arrange ask attend be begin book bring buy call cancel change check choose clean clear collect come compare ' +
    'complete contact cook count create decide decline delegate describe discuss do draft draw drink eat email explain explore ' +
    'fill find finish fix follow forgive gather get give go have invite join keep learn leave let list listen look make measure ' +
    'meditate meet move note observe offer open organise organize paint park pay phone pick plan practise practice prepare present ' +
    'print put read record refuse rehearse remember reply research rest return review revise ring run save say schedule see sell ' +
    'send set share show sign sit sleep sort speak spend start stay stop study swim take talk tell thank think tidy track train ' +
    'translate try turn update use visit wait wake walk wash watch work write'
  ).split(' '),
);

export const infinitive: Infinitive = {
  leadIn: /^(?:to|i will|i[’']ll|i want to|i[’']d like to|i would like to|i[’']m going to|i am going to)\s+/iu,
  turned: [
    [/(?<![\p{L}’'])my(?![\p{L}])/giu, 'your'],
    [/(?<![\p{L}’'])mine(?![\p{L}])/giu, 'yours'],
    [/(?<![\p{L}’'])myself(?![\p{L}])/giu, 'yourself'],
    [/(?<![\p{L}’'])me(?![\p{L}])/giu, 'you'],
    [/(?<![\p{L}’'])I(?:[’']m| am)(?![\p{L}])/gu, 'you are'],
    [/(?<![\p{L}’'])I was(?![\p{L}])/gu, 'you were'],
    [/(?<![\p{L}’'])I(?![\p{L}])/gu, 'you'],
  ],
  firstPerson: /(?<![\p{L}])(?:i|we|us|our|ours)(?![\p{L}])/iu,
  before: /^not /u,
  isVerb: (word) => verbs.has(word),
};
