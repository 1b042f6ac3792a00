import { expect, test } from 'vitest';
import { type Client, findClients, namedExactly } from '../../lib/domain/client.ts';

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

test('a name is the same in any case, not without its accents', () => {
  expect(namedExactly(people, 'k7')?.name).toBe('K7');
  expect(namedExactly(people, 'Zoe Martin')).toBeUndefined();
});
