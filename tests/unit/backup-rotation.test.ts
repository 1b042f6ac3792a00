import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageInDays, filesFor, isDue, isDueAgain, isOverdue } from '../../lib/domain/backup/rotation.ts';
import { addDays, type LocalDate, monthOf } from '../../lib/domain/when/calendar.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2020-01-01', days));
const at = (date: string, time = '12:00') => new Date(`${date}T${time}`).getTime();

/** The files that lie there, by the day whose copy each holds, after a copy on every one of these days. */
function filesAfter(days: readonly LocalDate[]): Map<string, LocalDate> {
  const files = new Map<string, LocalDate>();
  for (const [index, today] of days.entries()) {
    for (const name of filesFor('k7fq2', today, days[index - 1], 'age')) files.set(name, today);
  }
  return files;
}

const inARow = (first: LocalDate, count: number) => Array.from({ length: count }, (_, index) => addDays(first, index));
const kept = (files: Map<string, LocalDate>, kind: string) => [...files].filter(([name]) => name.includes(kind)).map(([, date]) => date);

describe('the files of a copy', () => {
  test('the first copy goes to a day, a week and a month', () => {
    expect(filesFor('k7fq2', '2026-11-22', undefined, 'age')).toEqual([
      'aparte-k7fq2-day-7.age',
      'aparte-k7fq2-week-3.age',
      'aparte-k7fq2-month-11.age',
    ]);
    expect(filesFor('k7fq2', '2026-11-23', '2026-11-22', 'json')).toEqual(['aparte-k7fq2-day-1.json', 'aparte-k7fq2-week-4.json']);
    expect(filesFor('k7fq2', '2026-11-24', '2026-11-23', 'age')).toEqual(['aparte-k7fq2-day-2.age']);
    expect(filesFor('k7fq2', '2026-12-01', '2026-11-30', 'age')).toEqual(['aparte-k7fq2-day-2.age', 'aparte-k7fq2-month-12.age']);
  });

  test('with a copy every day: the last seven days, five weeks in a row, twelve months in a row', () => {
    fc.assert(
      fc.property(day, (first) => {
        const days = inARow(first, 400);
        const files = filesAfter(days);
        expect(files.size).toBe(24);
        expect(kept(files, 'day').sort()).toEqual(days.slice(-7));
        const weeks = kept(files, 'week').sort();
        expect(weeks).toEqual(weeks.map((_, index) => addDays(weeks[0] as LocalDate, 7 * index)));
        expect(
          kept(files, 'month')
            .map(monthOf)
            .sort((a, b) => a - b),
        ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        expect(kept(files, 'month').every((date) => date > addDays(days.at(-1) as LocalDate, -366))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('however rarely it is done, the newest copy is always there, and a later day never loses all earlier ones', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 60 }), (some) => {
        const days = some.sort();
        const files = [...filesAfter(days).values()];
        expect(files).toContain(days.at(-1));
        expect(new Set(files).size).toBeGreaterThan(1);
      }),
    );
  });

  test('years later, when day, week and month have their turn again at once, the older copy is not lost', () => {
    expect(filesFor('k7fq2', '2036-01-23', '2030-01-09', 'age')).toEqual(['aparte-k7fq2-day-3.age', 'aparte-k7fq2-week-2.age']);
    expect(new Set(filesAfter(['2030-01-09', '2036-01-23']).values()).size).toBe(2);
  });

  test('a second copy of the same day overwrites only the first one of that day', () => {
    fc.assert(
      fc.property(day, (today) => {
        expect(filesFor('k7fq2', today, today, 'age')).toHaveLength(1);
      }),
    );
  });
});

describe('when a copy is due', () => {
  test('once a day, by the clock on the wall', () => {
    expect(isDue(undefined, at('2026-11-22'))).toBe(true);
    expect(isDue(at('2026-11-22', '00:01'), at('2026-11-22', '23:59'))).toBe(false);
    expect(isDue(at('2026-11-21', '23:59'), at('2026-11-22', '00:01'))).toBe(true);
  });
  test('anew half an hour after the last session, if that ended since', () => {
    const last = at('2026-11-22', '09:00');
    expect(isDueAgain(last, at('2026-11-22', '17:00'), at('2026-11-22', '17:29'))).toBe(false);
    expect(isDueAgain(last, at('2026-11-22', '17:00'), at('2026-11-22', '17:30'))).toBe(true);
    expect(isDueAgain(last, at('2026-11-22', '08:00'), at('2026-11-22', '17:30'))).toBe(false);
    expect(isDueAgain(last, undefined, at('2026-11-22', '17:30'))).toBe(false);
  });
  test('a clock that was set back does not put it off for good', () => {
    expect(isDue(at('2027-11-22'), at('2026-11-22'))).toBe(true);
  });
  test('its age is said in days of the calendar, and only after some', () => {
    expect(ageInDays(at('2026-11-21', '23:59'), at('2026-11-22', '00:01'))).toBe(1);
    expect(ageInDays(at('2026-11-23'), at('2026-11-22'))).toBe(0);
    expect(isOverdue(at('2026-11-20'), 0, at('2026-11-22'))).toBe(false);
    expect(isOverdue(at('2026-11-19'), 0, at('2026-11-22'))).toBe(true);
    expect(isOverdue(undefined, at('2026-11-22', '08:00'), at('2026-11-22'))).toBe(false);
  });
});
