import { describe, expect, test } from 'vitest';
import { asDay, asTime } from '../../lib/domain/when/calendar.ts';
import { findWhen, saidDue, takenDue } from '../../lib/domain/when/find.ts';
import { found, now, paris } from './support/when.ts';

describe('words that read as days', () => {
  test.each([
    ['fr', 'Relire le premier et le deuxième chapitre'],
    ['fr', 'Relire le 1er et le deuxième chapitre'],
    ['fr', 'Finir le 2 et le 3 de la fiche'],
    ['fr', 'Finir le 2, le 3 et le 4 de la fiche'],
    ['fr', 'Choisir le premier'],
    ['en', 'Start March training plan'],
    ['en', 'End May contract with the agency'],
    ['en', 'Read the 2nd and 3rd chapters'],
    ['en', 'The first may be hard'],
    ['en', 'Find 10 march volunteers'],
    ['en', 'depend less on sun exposure'],
    ['en', 'the Black Friday list'],
    ['fr', 'préparer le Mardi gras'],
    ['fr', 'déjeuner du lundi de Pâques'],
    ['en', 'read the Sunday Times'],
  ] as const)('%s: %s: none', (language, text) => expect(found(text, language)).toBe(''));

  test.each([
    ['fr', 'Finir le 2 et le 3', '2026-12-02 day? | 2026-12-03'],
    ['en', 'finish the 2nd and the 3rd', '2026-12-02 day? | 2026-12-03 day?'],
    ['en', 'read the 3rd', '2026-12-03 day?'],
    ['fr', 'avoir 10/12 au test', '2026-12-10 day?'],
    ['fr', 'préparer la réunion de mardi', '2026-11-24 day?'],
    ['fr', 'lire le journal du dimanche', '2026-11-29 day?'],
    ['en', 'prepare Tuesday’s meeting', '2026-11-24 day?'],
    ['en', 'finish the Friday report', '2026-11-27 day?'],
    ['en', 'run 3 times in a week', '2026-11-30 day?'],
    ['en', 'early March', '2027-03-01 day?'],
  ] as const)('%s: %s: a guess', (language, text, when) => expect(found(text, language)).toBe(when));

  test.each([
    ['fr', 'Appeler le 12 et écrire', '2026-12-12'],
    ['fr', 'à partir de mardi', '2026-11-24'],
    ['en', 'the 3rd of March', '2027-03-03'],
    ['en', 'start on 3 March', '2027-03-03'],
    ['en', 'the first of May', '2027-05-01'],
    ['en', 'by end March', '2027-03-31 D day?'],
    ['en', 'start of March', '2027-03-01 day?'],
    ['en', 'on Wed I call', '2026-11-25'],
  ] as const)('%s: %s', (language, text, when) => expect(found(text, language)).toBe(when));

  test('what was guessed is kept only when it is taken', () => {
    const [guess] = findWhen('le week-end', 'fr', now, paris);
    expect(guess && [saidDue(guess), takenDue(guess)]).toEqual([undefined, { date: '2026-11-28' }]);
    const [said] = findWhen('mardi 9 h', 'fr', now, paris);
    expect(said && saidDue(said)).toEqual({ date: '2026-11-24', time: '09:00' });
  });

  test('what is further off than anybody plans is no day', () => expect(found('in 900 years', 'en')).toBe(''));
});

describe('a day from outside', () => {
  test.each([
    '202609-12-05',
    '0026-12-05',
    '1999-12-31',
    '2200-01-01',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '+2026-12-05',
    '',
    ' ',
    'x',
    7,
    null,
  ])('%s is none', (text) => expect(asDay(text)).toBeUndefined());
  test.each(['2000-01-01', '2026-12-05', '2028-02-29', '2199-12-31'])('%s is one', (text) => expect(asDay(text)).toBe(text));
  test('times too', () => expect(['09:30', '24:00', '9:30', '09:60', '', 3].map(asTime)).toEqual(['09:30', ...Array(5).fill(undefined)]));
});
