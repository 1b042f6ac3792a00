import type { Adaptation } from './flow.ts';

/** What can be made of what was not done, by name; which reason offers which is in reasons.ts. */
export const adaptations = {
  smaller: {
    label: { en: 'Smaller', fr: 'Plus petit' },
    say: { en: 'What would the smallest useful piece of it be?', fr: 'Quel en serait le plus petit morceau utile ?' },
    prefill: { words: 'same', opens: 'words' },
  },
  slot: {
    label: { en: 'A fixed time', fr: 'Un moment à part' },
    say: { en: 'Which day, at what time, for that alone?', fr: 'Quel jour, à quelle heure, rien que pour ça ?' },
    prefill: { words: 'same', opens: 'when' },
  },
  room: {
    label: { en: 'Make room', fr: 'Faire de la place' },
    say: {
      en: 'What could you leave aside to make room for it?',
      fr: 'Que pourriez-vous laisser de côté pour y arriver ?',
      tu: 'Que pourrais-tu laisser de côté pour y arriver ?',
    },
    prefill: { words: 'same', opens: 'if-then' },
  },
  help: {
    label: { en: 'With help', fr: 'Avec de l’aide' },
    say: { en: 'Who could help you with it, and when?', fr: 'Qui pourrait vous aider, et quand ?', tu: 'Qui pourrait t’aider, et quand ?' },
    prefill: { words: 'same', opens: 'help' },
  },
  startNow: {
    label: { en: 'Start now', fr: 'Commencer là' },
    say: { en: 'Shall we do the first minute together?', fr: 'On fait la première minute ensemble ?' },
    prefill: { words: 'same', opens: 'start-now' },
  },
  planB: {
    label: { en: 'If it sticks again', fr: 'Si ça recoince' },
    say: {
      en: 'If it gets stuck again, what will you do?',
      fr: 'Si ça coince encore, vous ferez quoi ?',
      tu: 'Si ça coince encore, tu feras quoi ?',
    },
    prefill: { words: 'same', opens: 'if-then' },
  },
  otherWay: {
    label: { en: 'Another way', fr: 'Un autre chemin' },
    say: { en: 'What other way could get you there?', fr: 'Par quel autre chemin y arriver ?' },
    prefill: { words: 'none', opens: 'words' },
  },
  instead: {
    label: { en: 'Something else', fr: 'Autre chose' },
    say: { en: 'What would be worth your time instead?', fr: 'Qu’est-ce qui vaudrait la peine, à la place ?' },
    prefill: { words: 'none', opens: 'words' },
  },
  purpose: {
    label: { en: 'What it was for', fr: 'À quoi ça servait' },
    say: {
      en: 'What was it meant to bring you?',
      fr: 'Qu’est-ce que ça devait vous apporter ?',
      tu: 'Qu’est-ce que ça devait t’apporter ?',
    },
    prefill: { words: 'none', opens: 'words' },
  },
  reminder: {
    label: { en: 'A reminder', fr: 'Un rappel' },
    say: {
      en: 'Shall I send you a word? Which day?',
      fr: 'Je vous envoie un petit mot ? Quel jour ?',
      tu: 'Je t’envoie un petit mot ? Quel jour ?',
    },
    prefill: { words: 'same', opens: 'reminder' },
  },
  calendar: {
    label: { en: 'In the calendar', fr: 'Dans l’agenda' },
    say: {
      en: 'Shall we put it in your calendar now?',
      fr: 'On le met dans votre agenda, maintenant ?',
      tu: 'On le met dans ton agenda, maintenant ?',
    },
    prefill: { words: 'same', opens: 'when' },
  },
  after: {
    label: { en: 'Right after …', fr: 'Juste après …' },
    say: {
      en: 'Right after what, in your day, will you do it?',
      fr: 'Juste après quoi, dans la journée, le ferez-vous ?',
      tu: 'Juste après quoi, dans la journée, le feras-tu ?',
    },
    prefill: { words: 'same', opens: 'if-then' },
  },
  ownWords: {
    label: { en: 'Their own words', fr: 'Ses propres mots' },
    say: {
      en: 'How would you put it, in your own words?',
      fr: 'Comment le diriez-vous, avec vos mots ?',
      tu: 'Comment le dirais-tu, avec tes mots ?',
    },
    prefill: { words: 'none', opens: 'words' },
  },
  tellBack: {
    label: { en: 'Tell me back', fr: 'Redire' },
    say: {
      en: 'Tell me back: what will you do, and when?',
      fr: 'Redites-moi : vous faites quoi, et quand ?',
      tu: 'Redis-moi : tu fais quoi, et quand ?',
    },
    prefill: { words: 'same', opens: 'teach-back' },
  },
  leastDreaded: {
    label: { en: 'The least dreaded part', fr: 'Le moins redouté' },
    say: {
      en: 'Which part of it do you dread least?',
      fr: 'Quelle partie vous fait le moins peur ?',
      tu: 'Quelle partie te fait le moins peur ?',
    },
    prefill: { words: 'same', opens: 'words' },
  },
  whenDread: {
    label: { en: 'When the dread comes', fr: 'Quand la peur vient' },
    say: {
      en: 'When the dread comes, what will you do?',
      fr: 'Quand l’appréhension viendra, que ferez-vous ?',
      tu: 'Quand l’appréhension viendra, que feras-tu ?',
    },
    prefill: { words: 'same', opens: 'if-then' },
  },
  lighter: {
    label: { en: 'Lighter', fr: 'Plus léger' },
    say: {
      en: 'Is there a lighter version that would do you good?',
      fr: 'Une version plus légère vous ferait-elle du bien ?',
      tu: 'Une version plus légère te ferait-elle du bien ?',
    },
    prefill: { words: 'same', opens: 'words' },
  },
  notNow: {
    label: { en: 'Another time', fr: 'Un autre moment' },
    say: { en: 'When might be a better time for it?', fr: 'Quel serait un meilleur moment ?' },
    prefill: { words: 'same', opens: 'when' },
  },
} satisfies Record<string, Adaptation>;

export type AdaptationName = keyof typeof adaptations;

/** What "change the homework" offers, when they do not want this one (method.md §5). */
export const changeHomework: readonly AdaptationName[] = ['instead', 'purpose', 'otherWay'];
