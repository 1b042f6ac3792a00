import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comesFrom, energiesOf, fellByTwo, isDraining, type Spent, spillOver, spills, trend } from '../../lib/domain/guard-rails/energy.ts';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
let made = 0;
const session = (clientId: string, startedAt: number, energy?: Spent['energy']): Spent => ({
  id: `${made++}`,
  clientId,
  startedAt,
  ...(energy === undefined ? {} : { energy }),
});
/** One session a day with A. */
const spent = (...energies: Spent['energy'][]) => energies.map((energy, day) => session('a', at(day + 1, 9), energy));
/** On each day A, then B. */
const pairs = (...days: [first: Spent['energy'], next: Spent['energy']][]) =>
  days.flatMap(([first, next], day) => [session('a', at(day + 1, 9), first), session('b', at(day + 1, 10), next)]);

const anySession = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: at(1, 0), max: at(20, 0) }),
    fc.constantFrom<Spent['energy'][]>(undefined, 0, 1, 2, 3, 4, 5),
  )
  .map(([clientId, startedAt, energy]) => session(clientId, startedAt, energy));
const anySessions = fc.uniqueArray(anySession, { selector: ({ startedAt }) => startedAt, maxLength: 40 });

describe('the trend', () => {
  test.each<[string, Spent['energy'][], ReturnType<typeof trend>]>([
    ['two sessions say nothing yet', [1, 1], undefined],
    ['skipped and not asked do not count', [1, 0, 1, undefined], undefined],
    ['three do', [4, 2, 1], { latest: [4, 2, 1], low: 2 }],
    ['only the latest five', [1, 1, 1, 5, 4, 3, 2, 0, 5], { latest: [5, 4, 3, 2, 5], low: 1 }],
  ])('%s', (_, energies, found) => expect(trend(spent(...energies))).toEqual(found));

  test.each<[Spent['energy'][], boolean]>([
    [[1, 1], false],
    [[3, 2, 2], true],
    [[2, 2, 3, 3], false],
    [[2, 2, 3, 3, 1], true],
    [[1, 1, 1, 3, 3, 3, 4, 5], false],
  ])('after %j it drains: %s', (energies, drains) => expect(isDraining(trend(spent(...energies)))).toBe(drains));

  test('counts what it shows, in the order of the sessions, however they are given', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const found = trend(sessions);
        expect(trend(sessions.toReversed())).toEqual(found);
        expect(found === undefined).toBe(energiesOf(sessions).length < 3);
        if (!found) return;
        expect(found.latest.length).toBeLessThanOrEqual(5);
        expect(found.latest).toEqual(energiesOf(sessions).slice(-found.latest.length));
        expect(found.low).toBe(found.latest.filter((energy) => energy <= 2).length);
      }),
    );
  });
});

describe('a fall by two', () => {
  test.each<[Spent['energy'][], boolean]>([
    [[4, 2], true],
    [[4, 3], false],
    [[2], false],
    [[5, 0, 3], true],
    [[5, 3, undefined], false],
    [[5, 0], false],
    [[1, 5, 4], false],
  ])('after %j: %s', (energies, fell) => {
    const sessions = spent(...energies);
    expect(fellByTwo(sessions.at(-1) as Spent, sessions)).toBe(fell);
  });

  test('is counted with the same person, and only from before', () => {
    const now = session('a', at(3, 9), 3);
    expect(fellByTwo(now, [session('b', at(2, 9), 5), now, session('a', at(4, 9), 5)])).toBe(false);
    expect(fellByTwo(now, [session('a', at(1, 9), 5), session('b', at(2, 9), 3), now])).toBe(true);
  });
});

describe('spill-over', () => {
  const often: Parameters<typeof pairs> = [
    [2, 2],
    [2, 4],
    [4, 4],
    [2, undefined],
    [2, 1],
  ];

  test('at 2, four times of five, and twice still so after the next one', () => {
    expect(spillOver('a', pairs(...often))).toEqual({ of: 5, low: 4, still: 2, level: 2, orLess: false });
    expect(spillOver('a', pairs([1, 3], [1, 3], [1, 3]))).toMatchObject({ level: 1, orLess: false });
    expect(spillOver('a', pairs([1, 3], [2, 3], [1, 3]))).toMatchObject({ level: 2, orLess: true });
    expect(spillOver('b', pairs(...often))).toBeUndefined();
  });

  test.each<[string, Spent[]]>([
    ['two times only', pairs([1, 1], [1, 1])],
    ['on another day', [1, 2, 3].flatMap((day) => [session('a', at(day * 2, 23), 1), session('b', at(day * 2 + 1, 0), 1)])],
    ['with the same person again', spent(1, 1, 1, 1)],
    ['nothing said after the first', pairs([0, 1], [undefined, 1], [0, 1])],
  ])('is nothing: %s', (_, sessions) => expect(spillOver('a', sessions)).toBeUndefined());

  test('never counts more than there is, in whatever order', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const found = spillOver('a', sessions);
        expect(spillOver('a', sessions.toReversed())).toEqual(found);
        if (!found) return;
        expect(found.of).toBeGreaterThanOrEqual(3);
        expect(found.low).toBeLessThanOrEqual(found.of);
        expect(found.still).toBeLessThanOrEqual(found.low);
        expect(found.of).toBeLessThanOrEqual(energiesOf(sessions.filter(({ clientId }) => clientId === 'a')).length);
        expect(spills(found)).toBe(found.low > found.of - found.low);
      }),
    );
  });

  test.each<[string, Spent[], string, now: number, boolean]>([
    ['before the next one that day', [session('a', at(20, 9))], 'b', at(20, 10), true],
    ['low again', [session('a', at(20, 9), 2)], 'b', at(20, 10), true],
    ['skipped', [session('a', at(20, 9), 0)], 'b', at(20, 10), true],
    ['well this time', [session('a', at(20, 9), 4)], 'b', at(20, 10), false],
    ['the next day', [session('a', at(20, 9))], 'b', at(21, 10), false],
    ['with the same person again', [session('a', at(20, 9))], 'a', at(20, 10), false],
    ['somebody else was in between', [session('a', at(20, 9)), session('c', at(20, 10), 1)], 'b', at(20, 11), false],
    ['not yet', [session('a', at(20, 9))], 'b', at(20, 8), false],
  ])('the coach comes from it: %s', (_, today, whom, now, comes) => {
    const found = comesFrom(whom, [...pairs(...often), ...today], now);
    expect(found !== undefined).toBe(comes);
  });

  test('what happens now and then is not said', () => {
    const sessions = [...pairs([2, 2], [4, 4], [2, 3], [4, 4]), session('a', at(20, 9))];
    expect(spills(spillOver('a', sessions))).toBe(false);
    expect(comesFrom('b', sessions, at(20, 10))).toBeUndefined();
  });
});
