import { randomFrom } from '../../support/random.ts';

/** A letter of a phrase, and when it is typed: milliseconds after the chord. */
export interface Letter {
  letter: string;
  at: number;
}

/** From the chord until the first letter: a practised hand. */
const FIRST = 100;
/** For so long the person goes on typing. */
const TYPING = 3_000;

const seed = Number(process.env.APARTE_SEED ?? 20_261_128);
const { next: random } = randomFrom(seed);

/** What a person types: three seconds of letters, each 60 to 120 ms after the one before, and no two phrases alike. */
export function newPhrase(): Letter[] {
  const letters: Letter[] = [];
  for (let at = FIRST; at < FIRST + TYPING; at += 60 + Math.floor(random() * 61)) {
    letters.push({ letter: String.fromCharCode(97 + Math.floor(random() * 26)), at });
  }
  return letters;
}

export const textOf = (phrase: readonly Letter[]): string => phrase.map(({ letter }) => letter).join('');
