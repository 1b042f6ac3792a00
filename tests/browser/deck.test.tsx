import { describe, expect, test } from 'vitest';
import { cards, pictureOf } from '../../lib/domain/deck/deck.ts';

// What the eye would see first on the sheet of all cards: two alike, one too dark or too bright to share, one flat.

const grid = 32;
/** Of the 63 bits of a hash. Unrelated pictures lie about 31 apart; under 10 they look alike. */
const apart = 12;
/** Mean and spread of the luma, from 0 to 1: outside these somebody has to look. @see art/README.md */
const alarm = { dark: 0.2, bright: 0.65, flat: 0.1 };

/** Looked at, and right as they are. Whoever mends one removes it. */
const lookedAt: Record<string, string> = {
  'cyclist: bright': 'white clouds, and the same clouds in the water; the rider stands apart between them',
  'kite: bright': 'a wide summer sky; the kite is read at any size',
  'laundry: bright': 'white sheets in strong light are the picture; the shadow on them is what one sees',
  'ring: flat': 'sand from above: people differ from it by colour and by long shadows, less by light',
  'sunflowers: bright': 'a summer noon, all yellow and blue',
  'table: bright': 'white walls by the sea, barred with shade',
};

/** The shipped thumbnail, its luma from 0 to 1, row by row. */
async function lumaOf(id: string) {
  const answer = await fetch(pictureOf(id, 'small'));
  const picture = await createImageBitmap(await answer.blob(), { colorSpaceConversion: 'none' });
  const { width, height } = picture;
  const ink = new OffscreenCanvas(width, height).getContext('2d');
  if (!ink) throw new Error('no canvas');
  ink.drawImage(picture, 0, 0);
  const { data } = ink.getImageData(0, 0, width, height);
  const at = (pixel: number, colour: number) => data[4 * pixel + colour] ?? 0;
  const luma = Float64Array.from(
    { length: width * height },
    (_, pixel) => (0.2126 * at(pixel, 0) + 0.7152 * at(pixel, 1) + 0.0722 * at(pixel, 2)) / 255,
  );
  return { luma, width, height };
}

const meanOf = (list: ArrayLike<number>) => Array.from(list).reduce((sum, one) => sum + one, 0) / list.length;

/** How bright, and how far from one grey. */
function lightOf(luma: Float64Array) {
  const mean = meanOf(luma);
  return { mean, spread: Math.sqrt(meanOf(luma.map((one) => (one - mean) ** 2))) };
}

/** The 63 lowest waves of the picture but the mean, each over or under the middle one (a "pHash"): what stays of it from afar. */
function hashOf({ luma, width, height }: Awaited<ReturnType<typeof lumaOf>>) {
  const [across, down] = [width / grid, height / grid];
  const cell = (x: number, y: number) =>
    meanOf(
      Array.from({ length: across * down }, (_, i) => luma[(y * down + Math.floor(i / across)) * width + x * across + (i % across)] ?? 0),
    );
  const cells = Array.from({ length: grid * grid }, (_, i) => cell(i % grid, Math.floor(i / grid)));
  const cosine = (at: number, wave: number) => Math.cos((Math.PI * (2 * at + 1) * wave) / (2 * grid));
  const waves = Array.from({ length: 63 }, (_, i) => {
    const [u, v] = [(i + 1) % 8, Math.floor((i + 1) / 8)];
    return cells.reduce((sum, one, at) => sum + one * cosine(at % grid, u) * cosine(Math.floor(at / grid), v), 0);
  });
  const middle = [...waves].sort((a, b) => a - b)[31] ?? 0;
  return waves.map((wave) => wave > middle);
}

const seen = Promise.all(
  cards.map(async ({ id }) => {
    const picture = await lumaOf(id);
    return { id, width: picture.width, height: picture.height, ...lightOf(picture.luma), hash: hashOf(picture) };
  }),
);

describe('the pictures of the deck', () => {
  test('can be shown, each of them', async () => {
    for (const { id, width, height } of await seen) expect([id, width, height]).toEqual([id, 480, 320]);
  });

  test('are no two nearly the same', async () => {
    const all = await seen;
    const pairs = all.flatMap((a, i) =>
      all.slice(i + 1).map((b) => ({ pair: `${a.id} and ${b.id}`, bits: a.hash.filter((bit, k) => bit !== b.hash[k]).length })),
    );
    pairs.sort((a, b) => a.bits - b.bits);
    expect(pairs.length).toBe((cards.length * (cards.length - 1)) / 2);
    expect(pairs.filter(({ bits }) => bits < apart)).toEqual([]);
  });

  test('are neither too dark, too bright nor flat, but those that were looked at', async () => {
    const found = (await seen).flatMap(({ id, mean, spread }) => [
      ...(mean < alarm.dark ? [`${id}: dark`] : []),
      ...(mean > alarm.bright ? [`${id}: bright`] : []),
      ...(spread < alarm.flat ? [`${id}: flat`] : []),
    ]);
    expect(found.sort()).toEqual(Object.keys(lookedAt).sort());
  });
});
