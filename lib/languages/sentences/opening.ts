import type { Fate } from '../../domain/outcome.ts';
import type { Step } from './flow.ts';
import { asInfinitive } from './infinitive.ts';
import type { Line, Voice } from './line.ts';
import { speak } from './speak.ts';

const short = {
  en: 'What you wanted to do: how did it go?',
  fr: 'Ce que vous vouliez faire : qu’est-ce que ça a donné ?',
  tu: 'Ce que tu voulais faire : qu’est-ce que ça a donné ?',
};
const shortAgain = {
  en: 'And the other thing: how did that go?',
  fr: 'Et l’autre chose : qu’est-ce que ça a donné ?',
};

/** The opening cue, with the client's own sentence (method.md §3). `words` is an infinitive in `wanted`, anything in `said`. */
export const opened = {
  wanted: {
    en: 'You wanted to {words}. How did it go?',
    fr: 'Vous vouliez {words}. Qu’est-ce que ça a donné ?',
    tu: 'Tu voulais {words}. Qu’est-ce que ça a donné ?',
    short,
  },
  said: {
    en: 'You said: “{words}”. How did it go?',
    fr: 'Vous aviez dit : « {words} ». Qu’est-ce que ça a donné ?',
    tu: 'Tu avais dit : « {words} ». Qu’est-ce que ça a donné ?',
    short,
  },
  alsoWanted: {
    en: 'You also wanted to {words}. What about that?',
    fr: 'Vous vouliez aussi {words}. Et ça ?',
    tu: 'Tu voulais aussi {words}. Et ça ?',
    short: shortAgain,
  },
  alsoSaid: {
    en: 'You also said: “{words}”. What about that?',
    fr: 'Vous aviez dit aussi : « {words} ». Et ça ?',
    tu: 'Tu avais dit aussi : « {words} ». Et ça ?',
    short: shortAgain,
  },
} satisfies Record<string, Line>;

/**
 * The opening cue for one homework, in the client's own words.
 * @param words as they were kept, in any form; empty gives the short form
 * @param again it is not the first one asked about in this session
 */
export function openingCue(words: string, address: Voice, again = false): string {
  const infinitive = asInfinitive(words, address.language, address.informal);
  if (infinitive !== undefined) return speak(again ? opened.alsoWanted : opened.wanted, address, { words: infinitive });
  const quoted = words.replace(/\s+/gu, ' ').replace(/[\s.;,]+$/u, '');
  return speak(again ? opened.alsoSaid : opened.said, address, { words: quoted });
}

/** `reasons` is the flow in reasons.ts; `end` goes on to the next one that is open. */
export type OpeningStep = 'told' | 'done' | 'partly' | 'rest' | 'later' | Fate | 'reasons' | 'end';

/** One homework at the opening (method.md §3). The cue of `told` is `openingCue`. */
export const opening = {
  told: {
    say: [opened.said],
    options: [
      { digit: 1, label: { en: 'Done', fr: 'Fait' }, to: 'done', sets: 'done' },
      { digit: 2, label: { en: 'Partly', fr: 'En partie' }, to: 'partly', sets: 'partly' },
      { digit: 3, label: { en: 'Not done', fr: 'Pas fait' }, to: 'reasons', sets: 'not-done' },
      { digit: 4, label: { en: 'Later', fr: 'Plus tard' }, to: 'later', sets: 'parked' },
      { digit: 5, label: { en: 'Carried over', fr: 'Reporté' }, to: 'carried-over', sets: 'carried-over', small: true },
      { digit: 6, label: { en: 'Changed', fr: 'Changé' }, to: 'changed', sets: 'changed', small: true },
      { digit: 7, label: { en: 'Dropped', fr: 'Abandonné' }, to: 'dropped', sets: 'dropped', small: true },
    ],
  },
  done: {
    say: [{ en: 'What made it work this time?', fr: 'Qu’est-ce qui a fait que ça a marché ?' }],
    keeps: 'whatWorked',
    next: 'end',
  },
  partly: {
    say: [{ en: 'Which part worked, and what made it work?', fr: 'Quelle partie a marché, et grâce à quoi ?' }],
    keeps: 'whatWorked',
    next: 'rest',
  },
  rest: {
    say: [{ en: 'And the rest: what got in the way?', fr: 'Et le reste : qu’est-ce qui a coincé ?' }],
    next: 'reasons',
  },
  later: {
    say: [{ en: 'All right, we’ll come back to it at the end.', fr: 'D’accord, on y revient à la fin.' }],
    next: 'end',
  },
  'carried-over': {
    say: [
      { en: 'All right, it stays for next time.', fr: 'D’accord, on le garde pour la prochaine fois.' },
      { en: 'What made it wait?', fr: 'Qu’est-ce qui l’a fait attendre ?' },
    ],
    keeps: 'why',
    next: 'end',
  },
  changed: {
    say: [{ en: 'What fits better now, and why?', fr: 'Qu’est-ce qui convient mieux maintenant, et pourquoi ?' }],
    keeps: 'why',
    next: 'end',
  },
  dropped: {
    say: [
      { en: 'All right, we let it go.', fr: 'D’accord, on laisse tomber.' },
      { en: 'What made you decide?', fr: 'Qu’est-ce qui vous amène à ce choix ?', tu: 'Qu’est-ce qui t’amène à ce choix ?' },
    ],
    keeps: 'why',
    next: 'end',
  },
} satisfies Record<Exclude<OpeningStep, 'reasons' | 'end'>, Step<OpeningStep>>;
