import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type LocalDate, momentOf, timeOf } from '../../lib/domain/when/calendar.ts';
import { type CalendarEntry, calendarFile, calendarName } from '../../lib/exchange/calendar.ts';
import { said } from '../support/said.ts';

const exportedAt = Date.parse('2026-11-23T11:00:30+01:00');
const id = '3f1c2a52-7a07-4f0e-9a4e-1b8a0a4d7c11';
const entry = { id, words: 'Appeler trois clients', date: '2026-11-30', time: '09:00' } satisfies CalendarEntry;
const paris = { exportedAt, timeZone: 'Europe/Paris' };

/** The file as another program reads it, by the rules that the file itself brings. */
function read(file: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const components = calendar.getAllSubcomponents('vevent');
  return { calendar, components, events: components.map((component) => new ICAL.Event(component)) };
}
const only = (file: string) => {
  const { components, events } = read(file);
  expect(events).toHaveLength(1);
  return { component: components[0] as ICAL.Component, event: events[0] as ICAL.Event };
};

describe('an entry with a time', () => {
  test('is in its own zone, whose rules are in the file', () => {
    const file = calendarFile([entry], paris);
    expect(file).toContain('DTSTART;TZID=Europe/Paris:20261130T090000\r\n');
    expect(file).toContain('DTEND;TZID=Europe/Paris:20261130T093000\r\n');
    expect(file).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n');
    expect(only(file).event.startDate.toJSDate().toISOString()).toBe('2026-11-30T08:00:00.000Z');
  });

  test('rings ten minutes before', () => {
    const alarm = only(calendarFile([entry], paris)).component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(`${alarm?.getFirstPropertyValue('trigger')}`).toBe('-PT10M');
  });

  test('has the zone’s name of today, though browsers may keep an older one', () => {
    const file = calendarFile([entry], { exportedAt, timeZone: 'Asia/Calcutta' });
    expect(file).toContain('DTSTART;TZID=Asia/Kolkata:20261130T090000');
    expect(only(file).event.startDate.toJSDate().toISOString()).toBe('2026-11-30T03:30:00.000Z');
  });

  test('is as said on days on which clocks change', () => {
    const at = (date: LocalDate, time: CalendarEntry['time']) =>
      only(calendarFile([{ ...entry, date, time: time as '09:00' }], paris)).event.startDate;
    expect(at('2027-03-28', '09:00').toJSDate().toISOString()).toBe('2027-03-28T07:00:00.000Z');
    expect(at('2027-10-31', '09:00').toJSDate().toISOString()).toBe('2027-10-31T08:00:00.000Z');
    expect(`${at('2027-03-28', '02:30')}`).toBe('2027-03-28T02:30:00');
  });

  test('ends after midnight when it is late', () => {
    expect(`${only(calendarFile([{ ...entry, date: '2026-12-31', time: '23:45' }], paris)).event.endDate}`).toBe('2027-01-01T00:15:00');
  });
});

test('a day floats: it is the same day everywhere, is not busy, and rings at nine', () => {
  const { time: _, ...day } = entry;
  const file = calendarFile([day], paris);
  expect(file).toContain('DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n');
  expect(file).not.toContain('VTIMEZONE');
  const { component, event } = only(file);
  expect(event.startDate.isDate).toBe(true);
  expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  const trigger = component.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
  expect([trigger?.getParameter('related'), `${trigger?.getFirstValue()}`]).toEqual(['START', 'PT9H']);
});

test('given again, it updates what it brought before', () => {
  const [first, second] = [exportedAt, exportedAt + 90_000].map((at) => only(calendarFile([entry], { ...paris, exportedAt: at })));
  expect(second?.event.uid).toBe(first?.event.uid);
  expect(second?.event.uid).toContain(id);
  expect(second?.event.sequence).toBeGreaterThan(first?.event.sequence ?? 0);
  expect(`${first?.component.getFirstPropertyValue('dtstamp')}`).toBe('2026-11-23T10:00:30Z');
  expect(`${second?.component.getFirstPropertyValue('dtstamp')}`).toBe('2026-11-23T10:02:00Z');
  expect(only(calendarFile([entry], { ...paris, exportedAt: Date.UTC(2090, 0) })).event.sequence).toBeLessThan(2 ** 31);
});

test('the title is their words; what is long stands whole in the description', () => {
  const short = only(calendarFile([{ ...entry, ifThen: 'Quand j’ouvre le bureau, j’appelle.' }], paris)).event;
  expect([short.summary, short.description]).toEqual(['Appeler trois clients', 'Quand j’ouvre le bureau, j’appelle.']);
  expect(only(calendarFile([entry], paris)).event.description).toBe(null);
  const words = `${'Relire mes notes '.repeat(10)}🙂\nPuis : écrire, envoyer; dormir \\ rêver`;
  const long = only(calendarFile([{ ...entry, words }], paris)).event;
  expect(long.summary).toMatch(/^Relire mes notes .* …$/u);
  expect(long.summary.length).toBeLessThanOrEqual(102);
  expect(long.description).toBe(words);
});

test('several entries make one file, with each zone once', () => {
  const { calendar, events } = read(
    calendarFile([entry, { ...entry, id: 'b', time: '10:00' }, { id: 'c', words: 'x', date: '2026-12-01' }], paris),
  );
  expect(events.map(({ uid }) => uid)).toEqual([`${id}@aparte`, 'b@aparte', 'c@aparte']);
  expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
});

test('what no calendar takes is refused', () => {
  expect(() => calendarFile([], paris)).toThrow(RangeError);
  const errors = said();
  expect(() => calendarFile([entry], { exportedAt, timeZone: 'Mars/Olympus' })).toThrow(RangeError);
  expect(errors).toHaveBeenCalledWith('Given time zone not valid.'); // so says the list of time zones
});

test('no line is longer than 75 octets, and any words come back whole', () => {
  const words = fc.string({
    unit: fc.constantFrom('é', '界', '🙂', 'a', ' ', ',', ';', '\\', '\n', ':', '"', 'ا'),
    minLength: 1,
    maxLength: 300,
  });
  fc.assert(
    fc.property(
      words.filter((text) => text.trim() !== ''),
      (text) => {
        const file = calendarFile([{ ...entry, words: text }], paris);
        const lines = file.split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        const { event } = only(file);
        expect(event.description ?? event.summary).toBe(text.trim());
      },
    ),
  );
});

test('any day and time is the moment that it is there', () => {
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Sydney', 'America/Sao_Paulo', 'Asia/Tokyo', 'Etc/UTC');
  const days = fc
    .integer({ min: Date.UTC(2026, 0), max: Date.UTC(2036, 0) })
    .map((at) => new Date(at).toISOString().slice(0, 10) as LocalDate);
  // Not in the hours in which clocks are changed: what those are called is for each calendar to say.
  const times = fc.tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hour, minute]) => timeOf(hour, minute));
  fc.assert(
    fc.property(zones, days, times, (timeZone, date, time) => {
      const { event } = only(calendarFile([{ ...entry, date, time }], { exportedAt, timeZone }));
      expect(event.startDate.toJSDate().getTime()).toBe(momentOf({ date, time }, timeZone));
    }),
  );
});

test('the file’s name is a code and a day', () => {
  expect(calendarName(Date.parse('2026-11-23T12:00'), id)).toBe('aparte-3f1c2a52-2026-11-23.ics');
  expect(calendarName(Date.parse('2026-11-23T12:00'))).toBe('aparte-2026-11-23.ics');
});
