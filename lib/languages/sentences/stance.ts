import type { Stance } from '../../domain/outcome.ts';
import { type Language, restOf } from '../language.ts';
import { type Line, line } from './line.ts';

/** A stance as it is said. */
export interface Saying {
  /** What stands on the choice: the heart of it, of equal weight with the others. */
  gist: Line;
  /** The cues, one after the other; the first opens by acknowledging. */
  say: readonly Line[];
}

const challenge: Line = line('stance.challenge');

export const sayings: Record<Stance, Saying> = {
  support: {
    gist: line('stance.support.gist'),
    say: [line('stance.support.say')],
  },
  challenge: {
    gist: challenge,
    say: [line('stance.challenge.say.1'), challenge],
  },
  'firm-1': {
    gist: line('stance.firm-1.gist'),
    say: [line('stance.firm-1.say.1'), line('stance.firm-1.say.2'), line('stance.firm-1.say.3')],
  },
  'firm-2': {
    gist: line('stance.firm-2.gist'),
    say: [line('stance.firm-2.say.1'), line('stance.firm-2.say.2'), line('stance.firm-2.say.3')],
  },
};

/** Asked at the close of what Firm 2 made a condition; `date` as it is spoken: "3 May", "3 mai". */
export const conditionCue: Line = line('stance.conditionCue');

/** Struggling or unsafe: care and referral, not pressure. In turn; the last one only when it is urgent. */
export const care: readonly Line[] = [
  line('stance.care.1'),
  line('stance.care.2'),
  line('stance.care.3'),
  line('stance.care.4'),
  line('stance.care.5'),
];

/** The value of `{row}`: "twice", "deuxième". Undefined below two, where nothing is in a row: the short form is said. */
export function rowInWords(misses: number, language: Language): string | undefined {
  return misses < 2 ? undefined : restOf(language).numbers.inARow(misses);
}
