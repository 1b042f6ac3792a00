import type { Fate } from '../../domain/outcome.ts';
import type { Step } from './flow.ts';
import { asInfinitive } from './infinitive.ts';
import { type Line, line, type Voice } from './line.ts';
import { speak } from './speak.ts';

/** The opening cue, with the client's own sentence (method.md §3). `words` is an infinitive in `wanted`, anything in `said`. */
export const opened = {
  wanted: line('opening.opened.wanted'),
  said: line('opening.opened.said'),
  alsoWanted: line('opening.opened.alsoWanted'),
  alsoSaid: line('opening.opened.alsoSaid'),
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
      { digit: 1, label: line('opening.told.done'), to: 'done', sets: 'done' },
      { digit: 2, label: line('opening.told.partly'), to: 'partly', sets: 'partly' },
      { digit: 3, label: line('opening.told.reasons'), to: 'reasons', sets: 'not-done' },
      { digit: 4, label: line('opening.told.later'), to: 'later', sets: 'parked' },
      { digit: 5, label: line('opening.told.carried-over'), to: 'carried-over', sets: 'carried-over', small: true },
      { digit: 6, label: line('opening.told.changed'), to: 'changed', sets: 'changed', small: true },
      { digit: 7, label: line('opening.told.dropped'), to: 'dropped', sets: 'dropped', small: true },
    ],
  },
  done: {
    say: [line('opening.done.say')],
    keeps: 'whatWorked',
    next: 'end',
  },
  partly: {
    say: [line('opening.partly.say')],
    keeps: 'whatWorked',
    next: 'rest',
  },
  rest: {
    say: [line('opening.rest.say')],
    next: 'reasons',
  },
  later: {
    say: [line('opening.later.say')],
    next: 'end',
  },
  'carried-over': {
    say: [line('opening.carried-over.say.1'), line('opening.carried-over.say.2')],
    keeps: 'why',
    next: 'end',
  },
  changed: {
    say: [line('opening.changed.say')],
    keeps: 'why',
    next: 'end',
  },
  dropped: {
    say: [line('opening.dropped.say.1'), line('opening.dropped.say.2')],
    keeps: 'why',
    next: 'end',
  },
} satisfies Record<Exclude<OpeningStep, 'reasons' | 'end'>, Step<OpeningStep>>;
