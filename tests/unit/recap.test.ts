import { describe, expect, test } from 'vitest';
import type { Note } from '../../lib/domain/entry.ts';
import { nudgeDay } from '../../lib/domain/nudge.ts';
import { nudgeText, type RecapItem, recapText } from '../../lib/exchange/recap.ts';

const today = '2026-11-23';

describe('the recap, exactly as it is pasted', () => {
  test('in English', () => {
    const items = [{ words: 'Call three people', due: { date: '2026-11-30', time: '09:00' } as const }];
    expect(recapText({ remember: 'I ask for help too late.', items, language: 'en', today })).toBe(`What I’ll remember
I ask for help too late.

What I’ll do
Call three people

When
Monday 30 November at 9\u00a0am`);
  });

  test('in French, several, with an if–then and one without a day', () => {
    const items: RecapItem[] = [
      { words: 'Appeler Zoé\net Malo', due: { date: '2026-11-27', deadline: true }, ifThen: 'Quand j’ouvre le bureau, j’appelle.' },
      { words: '  Dormir ' },
      { words: 'Relire', due: { date: '2027-03-01', time: '17:30' } },
    ];
    expect(recapText({ items, language: 'fr', today })).toBe(`Ce que je vais faire
1. Appeler Zoé
   et Malo
   Quand j’ouvre le bureau, j’appelle.
2. Dormir
3. Relire

Quand
1. d’ici vendredi 27 novembre
3. lundi 1er mars 2027 à 17\u00a0h\u00a030`);
  });

  test('of nothing is empty', () => {
    expect(recapText({ remember: ' ', items: [{ words: ' ' }], language: 'en', today })).toBe('');
    expect(recapText({ remember: 'x', items: [], language: 'fr', today })).toBe('Ce que je retiens\nx');
  });

  test('takes no note of the coach’s', () => {
    const note: Note = { id: '', createdAt: 0, updatedAt: 0, clientId: '', sessionId: '', at: 0, words: 'secret', private: true };
    // @ts-expect-error a note, which may be private, is nothing to recap
    const item: RecapItem = note;
    expect(item.words).toBe('secret');
    const extra = { words: 'x', cause: 'secret', energy: 2, odds: [{ for: 1, against: 10, at: 0 }] };
    expect(recapText({ items: [extra], language: 'en', today })).toBe('What I’ll do\nx');
  });
});

describe('the nudge, ready to paste', () => {
  const due = { date: '2026-11-30', time: '09:00' } as const;

  test('in the right language, to tu or to vous, on its day', () => {
    const nudge = { words: 'Appeler trois clients', due, on: '2026-11-30' } as const;
    expect(nudgeText({ ...nudge, language: 'fr' })).toBe(`Bonjour ! Voici le petit rappel que vous m’aviez demandé.
« Appeler trois clients »
Vous aviez dit : lundi 30 novembre à 9\u00a0h.
Où en êtes-vous ?`);
    expect(nudgeText({ ...nudge, language: 'fr', informal: true })).toContain(
      'Tu avais dit : lundi 30 novembre à 9\u00a0h.\nOù en es-tu ?',
    );
    expect(nudgeText({ ...nudge, words: 'Call', language: 'en', informal: true })).toBe(`Hello! Here is the nudge you asked me for.
“Call”
You said: Monday 30 November at 9\u00a0am.
How is it going?`);
  });

  test('without a day says none', () => {
    expect(nudgeText({ words: 'Call', on: today, language: 'en' })).toBe(
      'Hello! Here is the nudge you asked me for.\n“Call”\nHow is it going?',
    );
  });

  test('is proposed when it can still help', () => {
    expect(nudgeDay({ date: '2026-11-30', time: '18:00' }, today)).toBe('2026-11-30');
    expect(nudgeDay({ date: '2026-11-30' }, today)).toBe('2026-11-30');
    expect(nudgeDay({ date: '2026-11-30', time: '09:00' }, today)).toBe('2026-11-29');
    expect(nudgeDay({ date: '2026-11-27', deadline: true }, today)).toBe('2026-11-26');
    expect(nudgeDay({ date: '2026-11-24', deadline: true }, today)).toBe('2026-11-24');
    expect(nudgeDay({ date: today }, today)).toBeUndefined();
  });
});
