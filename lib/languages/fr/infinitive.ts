import type { Infinitive } from '../sentences/infinitive.ts';

// French infinitives in -re and -oir share their endings with too many nouns (livre, lettre, soir): only those known by name.
const known = new Set(
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
const isVerb = (word: string) =>
  known.has(word) || (/(?:[^i]er|ifier|\p{L}{2}ir)$/u.test(word) && !/oir$/u.test(word) && !notVerbs.has(word));

export const infinitive: Infinitive = {
  leadIn: /^(?:je vais|je veux|je voudrais|j[’']aimerais|je compte|je souhaite)\s+/iu,
  turned: [
    [/(?<![\p{L}’'])m(?:on|a)(?![\p{L}’'])/giu, 'votre'],
    [/(?<![\p{L}’'])mes(?![\p{L}])/giu, 'vos'],
    [/(?<![\p{L}’'])m(?:e |[’'])(?=\p{L})/giu, 'vous '],
    [/(?<![\p{L}’'])moi(?![\p{L}])/giu, 'vous'],
  ],
  turnedInformal: [
    [/(?<![\p{L}’'])mon(?![\p{L}])/giu, 'ton'],
    [/(?<![\p{L}’'])ma(?![\p{L}’'])/giu, 'ta'],
    [/(?<![\p{L}’'])mes(?![\p{L}])/giu, 'tes'],
    [/(?<![\p{L}’'])me (?=\p{L})/giu, 'te '],
    [/(?<![\p{L}’'])m([’'])(?=\p{L})/giu, 't$1'],
    [/(?<![\p{L}’'])moi(?![\p{L}])/giu, 'toi'],
  ],
  firstPerson: /(?<![\p{L}])(?:je|mien\p{L}*|nous|notre|nos)(?![\p{L}’'])|(?<![\p{L}])[jm][’']/iu,
  // Not le, la, les: "le dîner" is not something one wanted to do.
  before: /^(?:ne (?:pas|plus) )?(?:(?:se|vous|te|y|en|lui) |[st][’'])?/u,
  isVerb,
};
