import { describe, expect, test } from 'vitest';
import type { Client } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { expectedNow } from '../../lib/domain/expected.ts';
import { missesLately } from '../../lib/domain/misses.ts';
import { create } from '../../lib/domain/record.ts';
import { type ScreenFacts, screenOf } from '../../lib/domain/screen.ts';
import type { Session } from '../../lib/domain/session.ts';

const at = (time: string) => new Date(time).getTime();
const MINUTE = 60_000;
const session = (clientId: string, startedAt: number, endedAt?: number): Session =>
  create<Session>({ clientId, startedAt, lastEntryAt: startedAt, ...(endedAt === undefined ? {} : { endedAt }) }, startedAt);

describe('the screen follows from the facts', () => {
  const now = at('2026-11-30T10:50');
  const nothing: ScreenFacts = { chosenAt: undefined, session: undefined, capturing: false, evening: false };
  const ended = session('marie', now - 50 * MINUTE, now);

  test.each([
    ['nobody chosen', nothing, 'who'],
    ['nobody chosen, and the coach went to what waits', { ...nothing, evening: true }, 'evening'],
    ['nobody chosen, and the key was pressed', { ...nothing, capturing: true }, 'capture'],
    ['somebody new', { ...nothing, chosenAt: now }, 'preparation'],
    ['somebody chosen while what waits was open', { ...nothing, chosenAt: now, evening: true }, 'preparation'],
    ['before a session, and the key was pressed', { ...nothing, chosenAt: now, capturing: true }, 'capture'],
    ['in a session', { ...nothing, chosenAt: now, session: session('marie', now - MINUTE) }, 'during'],
    [
      'in a session, and the key was pressed',
      { ...nothing, chosenAt: now, session: session('marie', now - MINUTE), capturing: true },
      'during',
    ],
    ['it has ended', { ...nothing, chosenAt: now - 51 * MINUTE, session: ended }, 'after'],
    ['of what an older Aparté chose', { ...nothing, chosenAt: 0, session: ended }, 'after'],
    ['chosen again after its end', { ...nothing, chosenAt: now + MINUTE, session: ended }, 'preparation'],
  ] as const)('%s', (_, facts, screen) => expect(screenOf(facts, now + 2 * MINUTE)).toBe(screen));

  test('an hour after the end it is before the next one; a session that was forgotten leads to no end', () => {
    const facts = { ...nothing, chosenAt: now - 51 * MINUTE, session: ended };
    expect(screenOf(facts, now + 60 * MINUTE)).toBe('after');
    expect(screenOf(facts, now + 61 * MINUTE)).toBe('preparation');
    const forgotten = { ...nothing, chosenAt: 0, session: session('marie', now) };
    expect(screenOf(forgotten, now + 239 * MINUTE)).toBe('during');
    expect(screenOf(forgotten, now + 241 * MINUTE)).toBe('preparation');
  });
});

describe('who may be next', () => {
  const people = ['Amina', 'Benoît', 'Chloé', 'Daniel', 'Élise', 'Farid'].map((name) => create<Client>({ name }, 0));
  const [amina, benoit, chloe, daniel, elise, farid] = people.map(({ id }) => id) as [string, string, string, string, string, string];
  const ended = (id: string, start: string) => session(id, at(start), at(start) + 50 * MINUTE);
  const names = (found: Client[]) => found.map(({ name }) => name);
  const monday = at('2026-11-30T10:55');

  test('those of this weekday, whose time is nearest; nobody of another day', () => {
    const sessions = [ended(chloe, '2026-11-23T14:00'), ended(benoit, '2026-11-23T11:00'), ended(daniel, '2026-11-26T11:00')];
    expect(names(expectedNow(people, sessions, monday))).toEqual(['Benoît', 'Chloé']);
  });

  test('whose call of today is over comes no more; whose is open comes first; who has ended does not come', () => {
    const sessions = [ended(amina, '2026-11-30T10:00'), ended(amina, '2026-11-23T11:00'), ended(benoit, '2026-11-23T11:00')];
    expect(names(expectedNow(people, sessions, monday))).toEqual(['Benoît']);
    expect(names(expectedNow(people, [...sessions, session(daniel, at('2026-11-30T10:30'))], monday))).toEqual(['Daniel', 'Benoît']);
    const gone = people.map((one) => (one.name === 'Benoît' ? { ...one, status: 'ended' as const } : one));
    expect(names(expectedNow(gone, sessions, monday))).toEqual([]);
  });

  test('a time that has passed comes after all that are still to come; at most four; not from months ago', () => {
    const sessions = [
      ended(amina, '2026-11-23T08:00'),
      ended(benoit, '2026-11-23T16:00'),
      ended(chloe, '2026-11-16T11:00'),
      ended(daniel, '2026-11-23T13:00'),
      ended(elise, '2026-11-23T17:00'),
      ended(farid, '2026-08-31T11:00'),
    ];
    expect(names(expectedNow(people, sessions, monday))).toEqual(['Chloé', 'Daniel', 'Benoît', 'Élise']);
  });

  test('nobody, before there was any session', () => expect(expectedNow(people, [], monday)).toEqual([]));
});

describe('what was not done lately', () => {
  let count = 0;
  const told = (day: string, outcome: 'done' | 'not-done', more: Partial<Homework> = {}): Homework =>
    create<Homework>(
      {
        ...{ clientId: 'benoit', sessionId: `${count}`, at: at(day) - 7 * 86_400_000, words: 'a', proposedBy: 'coach' },
        report: { at: at(day), sessionId: `told ${count++}`, outcome },
        ...more,
      },
      0,
    );

  test('the days, oldest first, and what they have in common', () => {
    const history = [told('2026-10-26T11:00', 'not-done'), told('2026-10-12T11:00', 'not-done')];
    const days = [at('2026-10-12T11:00'), at('2026-10-26T11:00')];
    expect(missesLately(history)).toEqual({ at: days, inRow: 2, idea: 'coach', noDay: true });
    const [first, second] = history as [Homework, Homework];
    expect(missesLately([first, { ...second, proposedBy: 'client' }])).toEqual({ at: days, inRow: 2, noDay: true });
    expect(missesLately([first, { ...second, when: { date: '2026-10-11' } }])).toEqual({ at: days, inRow: 2, idea: 'coach' });
  });

  test('only since something was done; nothing when it was', () => {
    const history = [told('2026-10-12T11:00', 'not-done'), told('2026-10-19T11:00', 'done'), told('2026-10-26T11:00', 'not-done')];
    expect(missesLately(history)?.at).toEqual([at('2026-10-26T11:00')]);
    expect(missesLately(history.slice(0, 2))).toBeUndefined();
    expect(missesLately([])).toBeUndefined();
  });

  test('of many the latest three, and how many there are', () => {
    const history = ['05', '12', '19', '26'].map((day) => told(`2026-10-${day}T11:00`, 'not-done'));
    expect(missesLately(history)).toMatchObject({ inRow: 4, at: [at('2026-10-12T11:00'), at('2026-10-19T11:00'), at('2026-10-26T11:00')] });
  });

  test('of what nothing was kept of, nothing is made up', () => {
    const old = told('2026-10-12T11:00', 'not-done');
    const { proposedBy: _, ...unknown } = old;
    expect(missesLately([unknown])).toEqual({ at: [at('2026-10-12T11:00')], inRow: 1 });
  });
});
