import { expect, test } from 'vitest';
import type { Client } from '../../lib/domain/client.ts';
import { findClients, freeCode, meantBy, namedExactly } from '../../lib/domain/people.ts';

const people = ['Zoé Martin', 'Marie-Anne', 'أمينة', 'K7', 'Omar'].map(
  (name, index): Client => ({ id: `${index}`, createdAt: 0, updatedAt: 0, name }),
);
const found = (typed: string) => findClients(people, typed).map((client) => client.name);

test.each([
  ['ma', ['Marie-Anne', 'Zoé Martin', 'Omar']],
  ['ZOE', ['Zoé Martin']],
  ['أم', ['أمينة']],
  ['k', ['K7']],
  ['nobody', []],
])('typing %s finds %j', (typed, names) => expect(found(typed)).toEqual(names));

test('nothing typed shows everybody', () => expect(found('  ')).toHaveLength(people.length));

test('among equals come those whose work is under way, then those seen last, then the others by name', () => {
  const ended = { ...(people[1] as Client), status: 'ended' as const };
  const all = people.map((client) => (client.id === ended.id ? ended : client));
  const seen = new Map([
    ['4', 10],
    ['0', 20],
    ['1', 30],
  ]);
  expect(findClients(all, '', seen).map(({ name }) => name)).toEqual(['Zoé Martin', 'Omar', 'K7', 'أمينة', 'Marie-Anne']);
  expect(findClients(all, 'mar', seen).map(({ name }) => name)).toEqual(['Marie-Anne', 'Zoé Martin', 'Omar']); // what begins so still comes first
});

test('a name is the same in any case, not without its accents', () => {
  expect(namedExactly(people, 'k7')?.name).toBe('K7');
  expect(namedExactly(people, 'Zoe Martin')).toBeUndefined();
});

test('a name means somebody only when it is theirs whole: a part of one is nobody, nor is what two could be', () => {
  const all = [
    ...people,
    ...['Anna', 'Strauß', 'Élodie', 'Elodie'].map((name, at): Client => ({ id: `b${at}`, createdAt: 0, updatedAt: 0, name })),
  ];
  const meant = (name: string) => meantBy(all, name)?.name;
  expect(['zoe martin', 'K7', 'Elodie', 'élodie'].map(meant)).toEqual(['Zoé Martin', 'K7', 'Elodie', 'Élodie']);
  expect(['Zoé', 'Ann', 'ß', 'Marie', 'Èlodie', ''].map(meant)).toEqual(Array(6).fill(undefined));
});

test.each(['Ma\u200brie-Anne', 'Marie\u2060-Anne', '\u200eMarie-Anne', 'Marie-\u00adAnne', 'Marie\u200d-Anne', ' marie-anne '])(
  'what cannot be seen in a name makes no other person: %j',
  (name) => expect(namedExactly(people, name)?.name).toBe('Marie-Anne'),
);

test.each([
  ['Łukasz', 'lukasz'],
  ['Sœur Anne', 'soeur'],
  ['Søren', 'soren'],
  ['Strauß', 'strauss'],
  ['Đorđe', 'dorde'],
  ['Işık', 'isik'],
  ['Æsa', 'aesa'],
])('%s is found by %s', (name, typed) => {
  expect(findClients([{ id: 'x', createdAt: 0, updatedAt: 0, name }], typed)).toHaveLength(1);
});

test('a code is one that nobody has', () => {
  const named = (name: string): Client => ({ id: name, createdAt: 0, updatedAt: 0, name });
  expect([freeCode(people), freeCode([named('c1'), named('C3')])]).toEqual(['C1', 'C2']);
});
