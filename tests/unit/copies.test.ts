import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestFirst, type Ranked, withHeld } from '../../lib/domain/backup/best.ts';
import { nameOf, newMark, readName } from '../../lib/domain/backup/names.ts';
import { mayReplace, newSeries, placesFor } from '../../lib/domain/backup/series.ts';

describe('the name of a copy', () => {
  test('says its series and its turn', () => {
    fc.assert(
      fc.property(fc.constantFrom('day-1', 'day-7', 'week-5', 'month-01', 'month-12'), fc.constantFrom('age', 'json'), (slot, kind) => {
        const mark = newMark();
        const [turn] = slot.split('-');
        expect(readName(nameOf(mark, slot, kind))).toEqual({ mark, turn, kind, twin: false });
      }),
    );
  });
  test.each(['aparte-day-1.age', 'aparte-week-5.json', 'aparte-month-12.age'])('%s, as it was before there were marks', (name) => {
    expect(readName(name)).toMatchObject({ twin: false });
    expect(readName(name)).not.toHaveProperty('mark');
  });
  test.each([
    'aparte-k7fq2-day-1.sync-conflict-20261129-093012-ABCDEFG.age',
    'aparte-k7fq2-day-1 (1).age',
    'aparte-k7fq2-day-1(2).AGE',
    'aparte-k7fq2-day-1 (conflicted copy 2026-11-29).age',
    'aparte-k7fq2-day-1 (Copie en conflit de Marie).age',
    'aparte-k7fq2-day-1-DESKTOP-7F2A.age',
    'aparte-k7fq2-day-1 - Copy.age',
    'Copy of aparte-k7fq2-day-1.age',
    'Copie de aparte-k7fq2-day-1.age',
  ])('%s is a copy of that name', (name) => {
    expect(readName(name)).toEqual({ mark: 'k7fq2', turn: 'day', kind: 'age', twin: true });
  });
  test.each([
    'aparte-2026-11-29.json',
    'aparte-day-8.age',
    'aparte-day-1.age.crswap',
    'notaparte-day-1.age',
    'aparte-day-12.age',
    'x.age',
    '',
  ])('“%s” is none', (name) => {
    expect(readName(name)).toBeUndefined();
  });
});

describe('what may be overwritten', () => {
  const left = { bytes: 9, digest: 'a', records: 5 };
  test('what the same series left there, by as much or more', () => {
    expect(mayReplace({ bytes: 9, digest: 'a' }, left, 5)).toBe(true);
    expect(mayReplace('nothing', left, 6)).toBe(true);
    expect(mayReplace('nothing', undefined, 0)).toBe(true);
  });
  test('never by less, nor what another one left', () => {
    expect(mayReplace({ bytes: 9, digest: 'a' }, left, 4)).toBe(false);
    expect(mayReplace('unseen', left, 4)).toBe(false);
    expect(mayReplace({ bytes: 9, digest: 'b' }, left, 6)).toBe(false);
    expect(mayReplace({ bytes: 9, digest: 'a' }, undefined, 6)).toBe(false);
  });
  test('what is in the way of one name begins a new series for all of them', async () => {
    const series = newSeries('k7fq2');
    const copy = { today: '2026-11-29', kind: 'age', records: 3 } as const;
    expect((await placesFor(series, copy, async () => 'nothing')).series).toBe(series);
    const { series: next, names } = await placesFor(series, copy, async (name) => (name.includes('week') ? { bytes: 1 } : 'nothing'));
    expect(next.mark).not.toBe('k7fq2');
    expect(names.map((name) => readName(name)?.mark)).toEqual([next.mark, next.mark, next.mark]);
  });
});

describe('the copy that is offered first', () => {
  const first = (copies: (Ranked & { is: string })[]) => bestFirst(copies)[0]?.is;
  test('opened: the one that holds most, whatever the clocks say', () => {
    const copies = [
      { is: 'fresh', at: 9, bytes: 900, held: { records: 3, worked: 0 } },
      { is: 'before', at: 8, bytes: 800, held: { records: 50, worked: 7 } },
      { is: 'best', at: 1, bytes: 700, held: { records: 50, worked: 8 } },
      { is: 'broken', at: 9, bytes: 9000, shut: true },
    ];
    expect(first(copies)).toBe('best');
  });
  test('locked: the newest that is no fresh start', () => {
    const copies = [
      { is: 'fresh', at: 9, bytes: 100, held: { records: 3, worked: 0 } },
      { is: 'shorter', at: 8, bytes: 790 },
      { is: 'longer', at: 7, bytes: 800 },
    ];
    expect(first(copies)).toBe('shorter');
  });
  test('every change is more', () => {
    const record = { createdAt: 5, updatedAt: 5 };
    const held = (...records: (typeof record)[]) => records.reduce(withHeld, { records: 0, worked: 0 });
    expect(held(record)).toEqual({ records: 1, worked: 0 });
    expect(held({ ...record, updatedAt: 6 }, record)).toEqual({ records: 2, worked: 1 });
  });
});
