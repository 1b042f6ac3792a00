import type { Language } from '../language.ts';

// Words that the coach took down go into "You wanted to …" only when they surely fit there. A wrong guess would be read aloud, so
// doubt means undefined, and the words are quoted instead.

const leadIn: Record<Language, RegExp> = {
  en: /^(?:to|i will|i[’']ll|i want to|i[’']d like to|i would like to|i[’']m going to|i am going to)\s+/iu,
  fr: /^(?:je vais|je veux|je voudrais|j[’']aimerais|je compte|je souhaite)\s+/iu,
};

/** "My sister", said by the coach, is "your sister". What is left of the first person after this would need its verb changed, or may mean both. */
const turned: Record<'en' | 'fr' | 'tu', readonly (readonly [RegExp, string])[]> = {
  en: [
    [/(?<![\p{L}’'])my(?![\p{L}])/giu, 'your'],
    [/(?<![\p{L}’'])mine(?![\p{L}])/giu, 'yours'],
    [/(?<![\p{L}’'])myself(?![\p{L}])/giu, 'yourself'],
    [/(?<![\p{L}’'])me(?![\p{L}])/giu, 'you'],
    [/(?<![\p{L}’'])I(?:[’']m| am)(?![\p{L}])/gu, 'you are'],
    [/(?<![\p{L}’'])I was(?![\p{L}])/gu, 'you were'],
    [/(?<![\p{L}’'])I(?![\p{L}])/gu, 'you'],
  ],
  fr: [
    [/(?<![\p{L}’'])m(?:on|a)(?![\p{L}’'])/giu, 'votre'],
    [/(?<![\p{L}’'])mes(?![\p{L}])/giu, 'vos'],
    [/(?<![\p{L}’'])m(?:e |[’'])(?=\p{L})/giu, 'vous '],
    [/(?<![\p{L}’'])moi(?![\p{L}])/giu, 'vous'],
  ],
  tu: [
    [/(?<![\p{L}’'])mon(?![\p{L}])/giu, 'ton'],
    [/(?<![\p{L}’'])ma(?![\p{L}’'])/giu, 'ta'],
    [/(?<![\p{L}’'])mes(?![\p{L}])/giu, 'tes'],
    [/(?<![\p{L}’'])me (?=\p{L})/giu, 'te '],
    [/(?<![\p{L}’'])m([’'])(?=\p{L})/giu, 't$1'],
    [/(?<![\p{L}’'])moi(?![\p{L}])/giu, 'toi'],
  ],
};

const firstPerson: Record<Language, RegExp> = {
  en: /(?<![\p{L}])(?:i|we|us|our|ours)(?![\p{L}])/iu,
  fr: /(?<![\p{L}])(?:je|mien\p{L}*|nous|notre|nos)(?![\p{L}’'])|(?<![\p{L}])[jm][’']/iu,
};

const english = new Set(
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

// French infinitives in -re and -oir share their endings with too many nouns (livre, lettre, soir): only those known by name.
const french = new Set(
  (
    'admettre apprendre attendre avoir battre boire combattre comprendre conclure conduire connaître construire convaincre ' +
    'coudre craindre croire décrire défaire défendre descendre détruire devoir dire écrire entendre entreprendre éteindre être ' +
    'exclure faire inclure inscrire interrompre joindre lire mettre naître peindre perdre permettre poursuivre pouvoir prendre ' +
    'prévoir produire promettre recevoir reconnaître redire réduire réécrire refaire rejoindre relire remettre rendre ' +
    'répondre reprendre résoudre revoir rire rompre savoir soumettre sourire suivre taire traduire transmettre vendre vivre voir ' +
    'vouloir étudier copier recopier oublier remercier trier publier négocier confier apprécier crier plier prier'
  ).split(' '),
);
/** Nouns and adverbs that end like a verb. */
const notVerbs = new Set(
  'hier cher fer hiver mer enfer amer cancer super hyper loyer boulanger danger étranger léger potager plancher flyer master newsletter leader manager avenir plaisir loisir souvenir désir cuir tir'.split(
    ' ',
  ),
);
const frenchVerb = (word: string) =>
  french.has(word) || (/(?:[^i]er|ifier|\p{L}{2}ir)$/u.test(word) && !/oir$/u.test(word) && !notVerbs.has(word));

// Not le, la, les: "le dîner" is not something one wanted to do.
const particles = /^(?:ne (?:pas|plus) )?(?:(?:se|vous|te|y|en|lui) |[st][’'])?/u;

/**
 * The words as they follow "You wanted to" or "Vous vouliez", or undefined when it is not certain that they can. What is theirs becomes
 * "your", as the coach says it to them.
 * @param words as they were kept, in any form @param informal in French: *tu*
 */
export function asInfinitive(words: string, language: Language, informal = false): string | undefined {
  const line = words.trim().replace(/[\s.;,]+$/u, '');
  const turns = turned[language === 'fr' && informal ? 'tu' : language];
  const rest = turns.reduce((said, [mine, yours]) => said.replace(mine, yours), line.replace(leadIn[language], ''));
  // Several lines or sentences are no longer one thing that was wanted.
  if (rest === '' || /[\n!?…:]|\.\s/u.test(rest) || firstPerson[language].test(rest)) return undefined;
  const verb = rest
    .toLowerCase()
    .replace(language === 'fr' ? particles : /^not /u, '')
    .match(/^\p{L}+(?![\p{L}’'-])/u)?.[0];
  if (verb === undefined || !(language === 'fr' ? frenchVerb(verb) : english.has(verb))) return undefined;
  return rest.charAt(0).toLowerCase() + rest.slice(1);
}
