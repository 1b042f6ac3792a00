import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import deck from '../../art/deck.json' with { type: 'json' };
import { cardOf, cards, emotions, pictureOf, safetyTags, themes } from '../../lib/domain/deck/deck.ts';
import { findCards, shownTo } from '../../lib/domain/deck/find-cards.ts';
import { columnsFor, draw, largeSpreads, spreads } from '../../lib/domain/deck/spread.ts';
import { readLaid } from '../../lib/domain/deck/stage.ts';
import { feelings } from '../../lib/languages/sentences/feelings.ts';

const root = resolve(import.meta.dirname, '../..');
const shipped = join(root, 'public');

/** Width and height of a WebP file, without a renderer. @see RFC 9649 */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  if (kind === 'VP8L') return [(bytes.readUInt32LE(21) & 0x3fff) + 1, ((bytes.readUInt32LE(21) >> 14) & 0x3fff) + 1];
  return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
}

describe('the deck', () => {
  test('has enough cards for every spread, each with one id', () => {
    expect(cards.length).toBeGreaterThanOrEqual(24);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const { id } of cards) expect(id).toMatch(/^[a-z][a-z-]*$/u);
  });

  test.each(cards.map((card) => [card.id, card] as const))('%s has its texts, its tags and its two pictures', (id, card) => {
    for (const language of ['en', 'fr'] as const) {
      expect(card.title[language].trim().split(/\s+/u).length).toBeLessThanOrEqual(8);
      expect(card.description[language].trim().split(/\s+/u).length).toBeGreaterThanOrEqual(12);
    }
    expect(card.title.fr + card.description.fr).not.toMatch(/ [?!:;»]|« |'/u);
    const known = (list: readonly { id: string }[], ids: readonly string[]) => ids.filter((one) => !list.some((label) => label.id === one));
    expect([known(emotions, card.emotions), known(themes, card.themes), known(safetyTags, card.safety)]).toEqual([[], [], []]);
    expect(card.emotions.length * card.themes.length).toBeGreaterThan(0);
    for (const [size, pixels] of [['full', [1200, 800]] as const, ['small', [480, 320]] as const]) {
      const file = join(shipped, pictureOf(id, size));
      expect([file, existsSync(file)]).toEqual([file, true]);
      expect([id, size, ...sizeOf(file)]).toEqual([id, size, ...pixels]);
    }
  });

  test('every emotion, theme and tag has its word in both languages, and some emotion leads to several cards', () => {
    for (const label of [...emotions, ...themes, ...safetyTags]) expect(label.en && label.fr).toBeTruthy();
    for (const { id } of emotions) expect([id, findCards(cards, { emotion: id, language: 'en' }).length > 0]).toEqual([id, true]);
  });

  test('keeps the quotas of the art direction', () => {
    const count = (key: 'mood' | 'people', value: string) => deck.cards.filter((card) => card[key] === value).length;
    const moods = deck.moods.map(({ id }) => count('mood', id));
    expect([cards.length, moods]).toEqual([48, [12, 12, 12, 12]]);
    expect(count('people', 'relation')).toBeGreaterThanOrEqual(20);
    for (const few of ['one', 'trace']) expect([few, count('people', few)]).toEqual([few, 12]);
    expect(deck.cards.filter(({ daylight }) => daylight).length).toBeGreaterThanOrEqual(16);
    const parts = /Africa|Asia|Japan|America|Andes|Europe|Mediterranean|Anatolia|Antarctica|Arctic|Pacific|Atlantic|Indian Ocean/gu;
    expect(new Set(deck.cards.flatMap(({ place }) => place.match(parts) ?? [])).size).toBeGreaterThanOrEqual(6);
    for (const { id } of safetyTags) expect([id, cards.some(({ safety }) => safety.includes(id))]).toEqual([id, true]);
  });

  test.each(['en', 'fr'] as const)('every card has its own words, of the length that is read aloud, in %s', (language) => {
    for (const key of ['title', 'description'] as const) expect(new Set(cards.map((card) => card[key][language])).size).toBe(cards.length);
    const lengths = cards.map(({ description }) => description[language].split(/\s+/u).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(35);
  });

  test('every card can be read in two ways, and has a scene that makes it', () => {
    for (const { id, readings } of deck.cards) {
      expect([id, new Set(readings).size, readings.every((one) => one.length > 20)]).toEqual([id, 2, true]);
      expect([id, existsSync(join(root, 'art', 'scenes', `${id}.py`))]).toEqual([id, true]);
    }
    expect(readdirSync(join(root, 'art', 'scenes')).filter((name) => name.endsWith('.py'))).toHaveLength(cards.length);
  });

  test('ships its pictures and nothing else, in five megabytes', () => {
    const files = readdirSync(join(shipped, 'deck'));
    expect(files.sort()).toEqual(cards.flatMap(({ id }) => [`${id}-small.webp`, `${id}.webp`]).sort());
    const bytes = files.map((name) => statSync(join(shipped, 'deck', name)).size);
    expect(Math.max(...bytes)).toBeLessThan(60_000);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(5_000_000);
  });

  test('every emotion can begin a sentence', () => {
    expect(Object.keys(feelings).sort()).toEqual(emotions.map(({ id }) => id).sort());
  });
});

describe('finding cards', () => {
  test('by words in either language, accents and case folded, the title first', () => {
    const card = cardOf('courtyard');
    expect(findCards(cards, { words: 'bassin', language: 'fr' })[0]).toBe(card);
    expect(findCards(cards, { words: 'BASIN', language: 'en' })[0]).toBe(card);
    expect(findCards(cards, { words: 'serenite introuvable', language: 'fr' })).toEqual([]);
    const fearful = findCards(cards, { words: 'colere', language: 'fr' });
    expect(fearful.length).toBeGreaterThan(0);
    expect(fearful.every(({ emotions: felt }) => felt.includes('anger'))).toBe(true);
  });

  test('by emotion, those where it comes first before the others; with a theme, both', () => {
    const found = findCards(cards, { emotion: 'fear', language: 'en' });
    const ranks = found.map((card) => card.emotions.indexOf('fear'));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks).not.toContain(-1);
    for (const card of findCards(cards, { emotion: 'fear', theme: 'night', language: 'en' })) expect(card.themes).toContain('night');
  });

  test('without those hidden from somebody, by card or by tag', () => {
    const [first] = cards;
    const tag = 'height';
    const shown = shownTo({ hidden: [first?.id ?? ''], hiddenTags: [tag] });
    expect(shown).not.toContain(first);
    expect(shown.filter(({ safety }) => safety.includes(tag))).toEqual([]);
    expect(shown.length).toBe(cards.filter((card) => card !== first && !card.safety.includes(tag)).length);
    expect(shownTo({})).toHaveLength(cards.length);
  });
});

describe('spreads', () => {
  test('three, four, six; nine, twelve behind another click', () =>
    expect([spreads, largeSpreads]).toEqual([
      [3, 4, 6],
      [9, 12],
    ]));

  test('each card once, all of them when there are too few', () => {
    for (const count of [...spreads, ...largeSpreads]) expect(new Set(draw(cards, count)).size).toBe(count);
    expect(draw([1, 2], 6).sort()).toEqual([1, 2]);
    expect(draw([1, 2, 3], 2, () => 0)).toEqual([1, 2]);
    expect(draw([1, 2, 3], 2, () => 0.999)).toEqual([3, 2]);
  });

  test('as large as the page allows', () => {
    const wide = [3, 4, 6, 9, 12].map((count) => columnsFor(count, 1920, 1080));
    expect(wide).toEqual([2, 2, 3, 3, 4]);
    expect(columnsFor(3, 400, 1200)).toBe(1);
    expect(columnsFor(3, 2400, 500)).toBe(3);
    expect(columnsFor(1, 800, 600)).toBe(1);
  });
});

describe('what is kept of the stage', () => {
  test('is cards of the deck and nothing else', () => {
    const [a, b] = cards.map(({ id }) => id) as [string, string];
    expect(readLaid({ cards: [a, b], big: 1, language: 'fr' })).toEqual({ cards: [a, b], big: 1, language: 'fr' });
    expect(readLaid({ cards: [a, 'Marie Dupont', 7, b], big: 1, language: 'Marie', note: 'she cries' })).toEqual({
      cards: [a, b],
      language: 'en',
    });
    for (const wrong of [undefined, null, 'x', [], {}, { cards: 'x' }]) expect(readLaid(wrong).cards).toEqual([]);
    for (const big of [-1, 2, 0.5, '0', undefined]) expect(readLaid({ cards: [a, b], big, language: 'en' })).not.toHaveProperty('big');
    expect(readLaid({ cards: Array(40).fill(a), language: 'en' }).cards).toHaveLength(12);
  });
});
