import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  endOfMonth,
  exists,
  type LocalDate,
  momentOf,
  timeOf,
  wallAt,
} from '../../lib/domain/when/calendar.ts';
import { findWhen } from '../../lib/domain/when/find.ts';
import { dayInWords, dayOf, daysInShort, dueInShort, dueInWords, momentOfYear, timeInWords, when } from '../../lib/languages/dates.ts';
import { now, paris } from './support/when.ts';

const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia', 'UTC');
const moment = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') });

test('a moment and what the wall shows are the same, but in the hour that comes twice', () => {
  fc.assert(
    fc.property(moment, zone, (ms, zone) => {
      const at = ms - (ms % 60_000);
      const wall = wallAt(at, zone);
      const back = momentOf(wall, zone);
      expect(wallAt(back, zone)).toEqual(wall);
      expect(back === at || Math.abs(at - back) <= 3_600_000).toBe(true);
    }),
  );
  expect(exists({ date: '2027-03-28', time: '02:30' }, paris)).toBe(false);
  expect(exists({ date: '2027-03-28', time: '03:30' }, paris)).toBe(true);
});

test('days, months and their ends', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2026-12-15', 2)).toBe('2027-02-15');
  expect(endOfMonth('2028-02-10')).toBe('2028-02-29');
  expect(dateOf(2027, 2, 29)).toBeUndefined();
  expect(dateOf(2027, 13, 1)).toBeUndefined();
});

describe('in words', () => {
  test('as one speaks', () => {
    const today: LocalDate = '2026-11-23';
    expect(dueInWords({ date: '2026-11-30', time: '09:00' }, 'fr', today)).toBe('lundi 30 novembre à 9\u00a0h');
    expect(dueInWords({ date: '2026-12-01', deadline: true }, 'fr', today)).toBe('d’ici mardi 1er décembre');
    expect(dueInWords({ date: '2026-11-30', time: '09:30' }, 'en', today)).toBe('Monday 30 November at 9:30\u00a0am');
    expect(dueInWords({ date: '2027-01-01', deadline: true }, 'en', today)).toBe('by Friday 1 January 2027');
    expect(dueInShort({ date: '2026-11-30', time: '09:00' }, 'fr', today)).toBe('lun. 30 nov., 9\u00a0h');
    expect(dueInShort({ date: '2026-11-30', time: '17:05' }, 'en', today)).toBe('Mon 30 Nov, 5:05\u00a0pm');
    expect(dayInWords('2026-11-30', 'en', today)).toBe('Monday 30 November');
    expect([timeInWords('12:00', 'en'), timeInWords('00:00', 'en'), timeInWords('00:05', 'en')]).toEqual([
      'noon',
      'midnight',
      '12:05\u00a0am',
    ]);
  });

  test('one way in each language, the day before the month, the first as it is called', () => {
    const at = (day: number) => new Date(2026, 4, day, 14, 5).getTime();
    const next = new Date(2027, 0, 1).getTime();
    expect([dayOf(at(3), 'en', next), dayOf(at(3), 'en', at(9)), dayOf(at(1), 'fr', at(9))]).toEqual(['3 May 2026', '3 May', '1er mai']);
    expect([when(at(3), next), when(at(3), at(3)), momentOfYear(at(3))]).toEqual(['3 May', '14:05', '3 May 2026 at 14:05']);
    expect(daysInShort([at(1), at(3), new Date(2026, 5, 2).getTime()])).toBe('1, 3 May and 2 Jun');
  });

  test('and read back as the same', () => {
    const days = fc.integer({ min: 1, max: 1500 });
    const time = fc.option(fc.tuple(fc.integer({ min: 6, max: 22 }), fc.integer({ min: 0, max: 59 })), { nil: undefined });
    fc.assert(
      fc.property(days, time, fc.boolean(), fc.constantFrom('en' as const, 'fr' as const), (ahead, clock, deadline, language) => {
        const due = {
          date: addDays('2026-11-23', ahead),
          ...(clock ? { time: timeOf(...clock) } : {}),
          ...(deadline ? { deadline: true as const } : {}),
        };
        const words = dueInWords(due, language, '2026-11-23');
        const read = findWhen(`x ${words}.`, language, now, paris);
        expect(read).toEqual([{ ...due, text: words, from: 2, to: 2 + words.length, certain: true }]);
      }),
    );
  });
});

test('no text makes the reading fail; what is found is in order, apart, and not past', () => {
  const words = [
    'lundi',
    'Friday',
    '9 h',
    'at nine',
    'demain',
    'by',
    'd’ici',
    '3',
    'mars',
    '/',
    ' ',
    ', ',
    'semaine',
    'next',
    'week',
    '12:30',
    'le',
    'soir',
    '🙂',
    'é',
  ];
  const mixed = fc.array(fc.constantFrom(...words)).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), fc.constantFrom('en' as const, 'fr' as const), (text, language) => {
      let end = 0;
      for (const when of findWhen(text, language, now, paris)) {
        expect(when.from >= end && when.to > when.from && text.slice(when.from, when.to) === when.text).toBe(true);
        expect((when.date ?? when.guess) >= '2026-11-23').toBe(true);
        end = when.to;
      }
    }),
    { numRuns: 1000 },
  );
});
