import { describe, expect, test } from 'vitest';
import { findWhen } from '../../lib/domain/when/find.ts';
import { found, now, paris } from './support/when.ts';

const french: [string, string][] = [
  ['lundi 9 h', '2026-11-30 09:00 day?'],
  ['mardi 9 h', '2026-11-24 09:00'],
  ['mardi 9h', '2026-11-24 09:00'],
  ['mardi 9\u00a0h\u00a030', '2026-11-24 09:30'],
  ['MARDI À 9 H', '2026-11-24 09:00'],
  ['mardi a\u0300 neuf heures et demie', '2026-11-24 09:30'],
  ['mardi à dix heures moins le quart', '2026-11-24 09:45'],
  ['à 9 h mardi', '2026-11-24 09:00'],
  ['mar. 9 h', '2026-11-24 09:00'],
  ['lundi 30 à 9h', '2026-11-30 09:00'],
  ['vendredi 13', '2026-12-13 day?'],
  ['demain soir', '2026-11-24 19:00 time?'],
  ['demain matin', '2026-11-24 09:00 time?'],
  ['demain soir à 8 h', '2026-11-24 20:00'],
  ['demain à 8 heures du soir', '2026-11-24 20:00'],
  ['demain à midi', '2026-11-24 12:00'],
  ['mardi midi et demi', '2026-11-24 12:30'],
  ['demain de 9 h à 10 h', '2026-11-24 09:00'],
  ['demain entre 9h et 10h', '2026-11-24 09:00'],
  ['après-demain', '2026-11-25'],
  ['ce soir', '2026-11-23 19:00 time?'],
  ['ce matin', '2026-11-23'],
  ['cet après-midi à 3 h', '2026-11-23 15:00'],
  ['aujourd’hui', '2026-11-23'],
  ['d’ici vendredi', '2026-11-27 D'],
  ["d'ici vendredi 17 h", '2026-11-27 17:00 D'],
  ['avant vendredi', '2026-11-27 D day?'],
  ['pour jeudi', '2026-11-26 D'],
  ['jeudi prochain à 14h30', '2026-11-26 14:30 day?'],
  ['lundi prochain', '2026-11-30'],
  ['jeudi de la semaine prochaine', '2026-12-03'],
  ['jeudi de cette semaine', '2026-11-26'],
  ['mardi en huit', '2026-12-01'],
  ['mardi en quinze', '2026-12-08'],
  ['dans 3 jours', '2026-11-26'],
  ['dans une semaine', '2026-11-30'],
  ['dans huit jours', '2026-11-30 day?'],
  ['dans quinze jours', '2026-12-07 day?'],
  ['d’ici deux semaines', '2026-12-07 D'],
  ['sous 48 h', '2026-11-25 D'],
  ['dans 2 heures', '2026-11-23 13:00 time?'],
  ['dans un mois', '2026-12-23'],
  ['ce week-end', '2026-11-28 day?'],
  ['la semaine prochaine', '2026-11-30 day?'],
  ['en fin de semaine prochaine', '2026-12-04 day?'],
  ['d’ici la fin du mois', '2026-11-30 D day?'],
  ['cette semaine', '2026-11-27 D day?'],
  ['le 3 mars', '2027-03-03'],
  ['le 1er mars à 17 h', '2027-03-01 17:00'],
  ['le premier mars', '2027-03-01'],
  ['mercredi 25 novembre', '2026-11-25'],
  ['jeudi 25 novembre', '2026-11-25 day?'],
  ['du 3 au 5 mars', '2027-03-03'],
  ['le 12', '2026-12-12'],
  ['d’ici au 12', '2026-12-12 D'],
  ['le 25/11', '2026-11-25'],
  ['le 3/4', '2027-04-03'],
  ['25/11/2026', '2026-11-25'],
  ['9h', '2026-11-24 09:00 day?'],
  ['à 14 h', '2026-11-23 14:00 day?'],
  ['mardi 2 h', '2026-11-24 14:00 time?'],
  ['chaque mardi', '2026-11-24 day?'],
  ['mardi et jeudi à 9h', '2026-11-24 | 2026-11-26 09:00'],
  ['envoyer 2 CV jeudi matin, appeler Paul vendredi à 10h', '2026-11-26 09:00 time? | 2026-11-27 10:00'],
  ['vendredi 4 déc. à neuf heures et jeudi', '2026-12-04 09:00 | 2026-11-26'],
  ['dans vingt et un jours', '2026-12-14'],
  ['de 20h à 21h', '2026-11-23 20:00 day?'],
  ['mardi matin avant 9h', '2026-11-24 09:00 D'],
  ['vendredi au plus tard', '2026-11-27 D'],
  ['au plus tard vendredi', '2026-11-27 D'],
  ['fin novembre', '2026-11-30 day?'],
  ['d’ici mi-décembre', '2026-12-15 D day?'],
  ['début janvier', '2027-01-01 day?'],
  ['Thursday at nine', '2026-11-26 09:00'],
];

const english: [string, string][] = [
  ['Thursday at nine', '2026-11-26 09:00'],
  ['at nine on Thursday', '2026-11-26 09:00'],
  ['Thursday at nine thirty', '2026-11-26 09:30'],
  ['half past nine on Thursday', '2026-11-26 09:30'],
  ['quarter to ten on Friday', '2026-11-27 09:45'],
  ['Thursday at 3', '2026-11-26 15:00 time?'],
  ['Thursday at three pm', '2026-11-26 15:00'],
  ['Thursday 3 p.m.', '2026-11-26 15:00'],
  ['Fri 9am', '2026-11-27 09:00'],
  ['Friday, 9am', '2026-11-27 09:00'],
  ['Friday at 17:30', '2026-11-27 17:30'],
  ['5:30 tomorrow', '2026-11-24 17:30 time?'],
  ['tomorrow 05:30', '2026-11-24 05:30'],
  ['tomorrow evening', '2026-11-24 19:00 time?'],
  ['tomorrow at 8 in the evening', '2026-11-24 20:00'],
  ['tomorrow 9-10am', '2026-11-24 09:00'],
  ['tomorrow 11-1pm', '2026-11-24 11:00'],
  ['tomorrow from 9 to 10', '2026-11-24 09:00'],
  ['noon tomorrow', '2026-11-24 12:00'],
  ['tonight', '2026-11-23 19:00 time?'],
  ['today at 9', '2026-11-23 21:00 time?'],
  ['the day after tomorrow', '2026-11-25'],
  ['by Friday', '2026-11-27 D'],
  ['by 5pm Friday', '2026-11-27 17:00 D'],
  ['by Friday noon', '2026-11-27 12:00 D'],
  ['within 3 days', '2026-11-26 D'],
  ['next Monday at 9', '2026-11-30 09:00'],
  ['next Thursday', '2026-12-03 day?'],
  ['Thursday week', '2026-12-03'],
  ['a week on Thursday', '2026-12-03'],
  ['Thursday of next week', '2026-12-03'],
  ['in two weeks', '2026-12-07'],
  ['in a fortnight', '2026-12-07'],
  ['a month from now', '2026-12-23'],
  ['this weekend', '2026-11-28 day?'],
  ['by the end of next week', '2026-12-04 D day?'],
  ['3 March at 5pm', '2027-03-03 17:00'],
  ['the 3rd of March', '2027-03-03'],
  ['March 3', '2027-03-03'],
  ['May 3rd', '2027-05-03'],
  ['March 5, 2027 at 9am', '2027-03-05 09:00'],
  ['2027-03-03', '2027-03-03'],
  ['on the 3rd', '2026-12-03'],
  ['Wednesday the 25th', '2026-11-25'],
  ['25/11', '2026-11-25'],
  ['11/25', '2026-11-25'],
  ['on 3/4', '2027-04-03 day?'],
  ['at 9', '2026-11-24 09:00 day?'],
  ['every Friday at noon', '2026-11-27 12:00 day?'],
  ['call 3 people Friday', '2026-11-27'],
  ['demain soir', '2026-11-24 19:00 time?'],
  ['a week today', '2026-11-30'],
  ['two weeks from Monday', '2026-12-14'],
  ['by Fri', '2026-11-27 D'],
  ['on Wed', '2026-11-25'],
  ['EOD tomorrow', '2026-11-24 D'],
  ['by end of day Friday', '2026-11-27 D'],
  ['Friday at the latest', '2026-11-27 D'],
  ['tomorrow by 9', '2026-11-24 09:00 D'],
  ['12/7 at 9am', '2027-07-12 09:00 day?'],
  ['Dec 3-4', '2026-12-03'],
  ['mid-December', '2026-12-15 day?'],
];

const noDates = [
  ...['3 appels', 'un', 'neuf', 'manger un mars', 'le mars', 'sept pages', 'je peux le faire en mai', 'mon 3e essai', 'courir 2 h'],
  ...['marcher 8 h par jour', 'une séance de 8 heures', 'à 2 h de Paris', 'pendant 9 h', 'lundi dernier', 'depuis lundi', 'le 3 fois'],
  ...['30 février', 'la deuxième version', 'écrire 1/2 page', 'déjeuner le midi', 'tous les jours', 'le lendemain', 'la mer', 'le sud'],
  ...['I may call', 'march to the office', 'a second draft', '3 calls', 'the 1st draft', 'March 3 miles', 'at 3 people', 'last Monday'],
  ...[
    '3 days ago',
    'Monday.com',
    'write to me@monday.com',
    'Write for 30 minutes',
    'about 2 hours',
    '3/4 of the book',
    'at one with myself',
  ],
  ...[
    'one of them',
    'the sun',
    'for Sam',
    'ask Tim by sea',
    'pour Sam',
    'pour mon fils',

    'at one',
    'I sat down',
    'version 2.30',
    'at 25:00',
    'weekend plans',
    'on the 5th floor',
    'https://example.org/2026/11/30',
  ],
  ...['3 March 2020', '25/11/2020', 'yesterday', 'hier soir', 'Frida', ''],
];

describe('what clients say', () => {
  test('the tables have at least fifty phrases', () => expect(french.length + english.length).toBeGreaterThanOrEqual(100));
  test.each(french)('fr: %s', (text, when) => expect(found(text, 'fr')).toBe(when));
  test.each(english)('en: %s', (text, when) => expect(found(text, 'en')).toBe(when));
  test.each(noDates)('no date: %s', (text) => expect([found(text, 'fr'), found(text, 'en')]).toEqual(['', '']));

  test('the words and their place are given back as they were written', () => {
    expect(findWhen('demain à 9 h et 3 appels', 'fr', now, paris).map(({ text }) => text)).toEqual(['demain à 9 h']);
    expect(findWhen('tomorrow from 9 to 10, then rest', 'en', now, paris).map(({ text }) => text)).toEqual(['tomorrow from 9 to 10']);
    const text = 'Écrire à « Zoé » d’ici\u00a0vendredi 9\u202fh, puis 🙂 lundi\u00a0!';
    const whens = findWhen(text, 'fr', now, paris);
    expect(whens.map(({ text }) => text)).toEqual(['d’ici\u00a0vendredi 9\u202fh', 'lundi']);
    for (const when of whens) expect(text.slice(when.from, when.to)).toBe(when.text);
  });
});

describe('at the edges of the calendar', () => {
  const at = (iso: string) => Date.parse(iso);

  test('the end of the year', () => {
    expect(found('demain 9 h', 'fr', at('2026-12-31T15:00+01:00'))).toBe('2027-01-01 09:00');
    expect(found('vendredi', 'fr', at('2026-12-31T15:00+01:00'))).toBe('2027-01-01');
    expect(found('le 31 décembre', 'fr', at('2026-12-31T15:00+01:00'))).toBe('2026-12-31');
    expect(found('le 30', 'fr', at('2026-12-31T15:00+01:00'))).toBe('2027-01-30');
    expect(found('in two months', 'en', at('2026-12-31T15:00+01:00'))).toBe('2027-02-28');
  });

  test('29 February', () => {
    expect(found('le 29 février', 'fr')).toBe('2028-02-29');
    expect(found('February 29', 'en', at('2028-02-29T15:00+01:00'))).toBe('2028-02-29');
    expect(found('29/02/2027', 'fr')).toBe('');
    expect(found('le 29', 'fr', at('2027-02-10T15:00+01:00'))).toBe('2027-03-29');
    expect(found('in a year', 'en', at('2028-02-29T15:00+01:00'))).toBe('2029-02-28');
  });

  test('days on which clocks change', () => {
    const saturday = at('2027-03-27T22:00+01:00');
    expect(found('demain 9 h', 'fr', saturday)).toBe('2027-03-28 09:00');
    expect(found('tomorrow 02:30', 'en', saturday)).toBe('2027-03-28 02:30 time?');
    expect(found('in 6 hours', 'en', saturday)).toBe('2027-03-28 05:00 time?');
    expect(found('dans 3 jours', 'fr', saturday)).toBe('2027-03-30');
    expect(found('in 6 hours', 'en', at('2026-10-24T23:00+02:00'))).toBe('2026-10-25 04:00 time?');
  });

  test('today is that of the time zone', () => {
    const late = at('2026-11-23T23:30Z');
    expect(found('tomorrow', 'en', late, 'Europe/London')).toBe('2026-11-24');
    expect(found('tomorrow', 'en', late, paris)).toBe('2026-11-25');
    expect(found('tomorrow', 'en', late, 'Pacific/Kiritimati')).toBe('2026-11-25');
    expect(found('tomorrow', 'en', late, 'Pacific/Pago_Pago')).toBe('2026-11-24');
  });

  test('what is over today is not proposed', () => {
    const evening = at('2026-11-23T20:00+01:00');
    expect(found('ce matin', 'fr', evening)).toBe('');
    expect(found('ce soir', 'fr', evening)).toBe('2026-11-23');
    expect(found('à 9 h', 'fr', evening)).toBe('2026-11-24 09:00 day?');
  });
});
