import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change, create, remove, restore, type Stored } from '../../lib/domain/record.ts';

interface Line extends Stored {
  words: string;
}
const moment = fc.integer({ min: 0, max: 2 ** 45 });

test('updatedAt never goes back, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1 }), (clock) => {
      let record = create<Line>({ words: '' }, clock[0] as number);
      for (const now of clock) {
        for (const next of [change(record, { words: `${now}` }, now), remove(record, now), restore(remove(record, now), now)]) {
          expect(next.updatedAt).toBeGreaterThan(record.updatedAt);
          expect(next.createdAt).toBe(record.createdAt);
        }
        record = change(record, { words: `${now}` }, now);
      }
    }),
  );
});

test('what was deleted comes back as it was, and its undoing is later than its deletion', () => {
  const record = create<Line>({ words: 'call' }, 5);
  const deleted = remove(record, 6);
  expect(deleted.deletedAt).toBe(6);
  expect(restore(deleted, 6)).toEqual({ ...record, updatedAt: 7 });
});
