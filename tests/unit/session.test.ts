import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock, endOf, isRunning, type Session, takesIn } from '../../lib/domain/session.ts';

const MINUTE = 60_000;
const start = 1_795_000_000_000;
const session = (fields: Partial<Session> = {}): Session => ({
  id: 's',
  createdAt: start,
  updatedAt: start,
  clientId: 'c',
  startedAt: start,
  lastEntryAt: start,
  ...fields,
});
const at = (minutes: number) => start + minutes * MINUTE;

describe('a session', () => {
  test.each<[string, Partial<Session>, number, number | undefined]>([
    ['runs from its start', {}, 0, undefined],
    ['runs on while something is taken down', { lastEntryAt: at(200) }, 400, undefined],
    ['runs for four hours without an entry, less a moment', {}, 239.99, undefined],
    ['ends by itself after four hours, at its last entry', { lastEntryAt: at(30) }, 270, at(30)],
    ['ends when it was ended', { endedAt: at(50), lastEntryAt: at(49) }, 51, at(50)],
    ['is not ended by a clock set back', {}, -600, undefined],
  ])('%s', (_, fields, minutes, end) => {
    expect(endOf(session(fields), at(minutes))).toBe(end);
    expect(isRunning(session(fields), at(minutes))).toBe(end === undefined);
  });

  test.each<[string, Partial<Session>, number, boolean]>([
    ['takes in what is logged while it runs', {}, 100, true],
    ['takes in what is logged within an hour of its end', { endedAt: at(50) }, 110, true],
    ['does not after that', { endedAt: at(50) }, 110.01, false],
    ['does not when it was forgotten four hours ago', { lastEntryAt: at(50) }, 290, false],
    ['takes in what is logged with the clock set back', { endedAt: at(50) }, 10, true],
  ])('%s', (_, fields, minutes, taken) => expect(takesIn(session(fields), at(minutes))).toBe(taken));
});

describe('the clock', () => {
  test.each([
    [0, { minutes: 0, closing: false }],
    [39.99, { minutes: 39, closing: false }],
    [40, { minutes: 40, closing: true, left: 10 }],
    [49.5, { minutes: 49, closing: true, left: 1 }],
    [50, { minutes: 50, closing: true, left: 0 }],
    [75, { minutes: 75, closing: true, left: 0 }],
    [-5, { minutes: 0, closing: false }],
  ])('after %s minutes of fifty', (minutes, shown) => expect(clock(session(), at(minutes), 50)).toEqual(shown));

  test('never runs backwards and its word changes once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300 * MINUTE), { minLength: 2 }), fc.integer({ min: 15, max: 180 }), (moments, planned) => {
        const shown = moments.sort((a, b) => a - b).map((moment) => clock(session(), start + moment, planned));
        for (const [index, now] of shown.entries()) {
          const before = shown[index - 1];
          if (!before) continue;
          expect(now.minutes).toBeGreaterThanOrEqual(before.minutes);
          if (before.closing) expect(now.closing).toBe(true);
        }
      }),
    );
  });
});
