import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNameList, readNameList } from '../../lib/domain/name-list.ts';

const marie = { id: 'm', createdAt: 0, updatedAt: 0, name: 'Marie' };

describe('a pasted list of names', () => {
  test.each([
    ['Marie', false],
    ['Marie\n', false],
    ['Marie\n \nOmar', true],
    ['أمينة\r\nK7', true],
  ])('%j', (text, list) => expect(isNameList(text)).toBe(list));

  test('leaves out those known, empty lines and repetitions, and keeps the order', () => {
    expect(readNameList(' Zoé  Martin \n\nmarie\r\nأمينة\nZOÉ MARTIN\tbis\nzoé martin', [marie])).toEqual({
      added: ['Zoé Martin', 'أمينة', 'ZOÉ MARTIN bis'],
      known: ['marie', 'zoé martin'],
    });
  });

  test('says which line cannot be a name', () => {
    expect(readNameList(`Omar\n${'x'.repeat(201)}\nPaul`, []).refused).toEqual({
      line: 2,
      why: { refused: 'too-long', length: 201, limit: 200 },
    });
  });

  test('what it adds is never known, and never there twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (lines) => {
        const { added } = readNameList(lines.join('\n'), [marie]);
        const again = readNameList(added.join('\n'), [marie]);
        expect(again).toEqual({ added, known: [] });
      }),
    );
  });
});
