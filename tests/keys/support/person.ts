/** A letter of a phrase, and when it is typed: milliseconds after the chord. */
export interface Letter {
  letter: string;
  at: number;
}

/** From the chord until the first letter: a practised hand. */
const FIRST = 100;
/** For so long the person goes on typing. */
const TYPING = 3_000;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const seed = Number(process.env.APARTE_SEED ?? 20_261_128);
const random = randomNumbers(seed);

/** What a person types: three seconds of letters, each 60 to 120 ms after the one before, and no two phrases alike. */
export function newPhrase(): Letter[] {
  const letters: Letter[] = [];
  for (let at = FIRST; at < FIRST + TYPING; at += 60 + Math.floor(random() * 61)) {
    letters.push({ letter: String.fromCharCode(97 + Math.floor(random() * 26)), at });
  }
  return letters;
}

export const textOf = (phrase: readonly Letter[]): string => phrase.map(({ letter }) => letter).join('');
