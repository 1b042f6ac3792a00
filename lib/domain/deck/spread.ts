/** How many cards lie side by side: at one click, and behind another one. */
export const spreads: readonly number[] = [3, 4, 6];
export const largeSpreads: readonly number[] = [9, 12];
export const MOST = 12;

/** Some of them, each once, in an order of chance; all when there are fewer. @param random from 0 to below 1 */
export function draw<T>(from: readonly T[], count: number, random: () => number = Math.random): T[] {
  const left = [...from];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}

/** The pictures are three wide and two high. */
const RATIO = 3 / 2;

/** In how many columns so many pictures are largest, on a page of this width and height. */
export function columnsFor(count: number, width: number, height: number): number {
  let best = 1;
  let widest = 0;
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const one = Math.min(width / columns, (height / rows) * RATIO);
    if (one > widest * 1.001) [best, widest] = [columns, one];
  }
  return best;
}
