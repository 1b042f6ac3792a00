import { expect, test } from 'vitest';
import { type Client, findClients, meantBy, namedExactly } from '../../lib/domain/client.ts';

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
