import './support/database.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Homework } from '../../lib/domain/entry.ts';
import { joined, marked, sameRecord, stamped } from '../../lib/domain/merge.ts';
import { change, create, remove, restore, type Stored } from '../../lib/domain/record.ts';
import { kindOf } from '../../lib/records/index.ts';

const { blank, together } = kindOf('homework');
const YEAR = 365 * 24 * 60 * 60_000;

/** As it leaves a machine: of what was deleted, only that it was. */
const sent = (record: Homework): Homework | Stored => {
  const { id, createdAt, updatedAt, deletedAt } = record;
  return deletedAt === undefined ? record : { id, createdAt, updatedAt, deletedAt };
};

/** As it arrives on another machine. */
function arrived(here: Homework | undefined, there: Homework | Stored): Homework {
  const whole = (there.deletedAt === undefined ? there : marked(there, here ?? blank)) as Homework;
  return here ? joined(here, whole, together) : whole;
}

/** What counts: a deleted record's words are those of the machine it was deleted on. */
const counts = (record: Homework) => {
  const { updatedAt: _, ...rest } = sent(record) as Homework;
  return rest.deletedAt === undefined ? rest : { id: rest.id, deletedAt: rest.deletedAt };
};

/** The fields of a record that lives, changed after a moment. */
const saidSince = (record: Homework, moment: number) => {
  const { changedAt = { others: record.updatedAt }, deletedAt, ...fields } = record;
  const at = (field: string) => changedAt[field] ?? changedAt.others ?? 0;
  return { deletedAt, ...Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'updatedAt' && at(field) > moment)) };
};

type Act = { on: number } & (
  | { do: 'words' | 'help' | 'move' | 'report'; text: string }
  | { do: 'forget-help' | 'delete' | 'restore' }
  | { do: 'send'; to: number }
);

const MACHINES = 3;
const on = fc.nat(MACHINES - 1);
const text = fc.string({ minLength: 1, maxLength: 3 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ on, do: fc.constantFrom('words' as const, 'help' as const, 'move' as const, 'report' as const), text }),
  fc.record({ on, do: fc.constantFrom('forget-help' as const, 'delete' as const, 'restore' as const) }),
  fc.record({ on, do: fc.constant('send' as const), to: on }),
);
/** Of each machine, by how much its clock is wrong. */
const clocks = fc.array(fc.integer({ min: -YEAR, max: YEAR }), { minLength: MACHINES, maxLength: MACHINES });

function edited(record: Homework, act: Exclude<Act, { do: 'send' }>, now: number): Homework {
  switch (act.do) {
    case 'words':
      return change<Homework>(record, { words: act.text }, now);
    case 'help':
      return change<Homework>(record, { help: act.text }, now);
    case 'forget-help':
      return change<Homework>(record, { help: undefined }, now);
    case 'move':
      return change<Homework>(record, { clientId: act.text, sessionId: `s${act.text}` }, now);
    case 'report':
      return change<Homework>(record, { report: { at: now, sessionId: '', outcome: 'done', clientWords: act.text } }, now);
    case 'delete':
      return record.deletedAt === undefined ? remove(record, now) : record;
    case 'restore':
      return record.deletedAt === undefined ? record : restore(record, now);
  }
}

/** Three machines with clocks of their own, one record; every version of it that there ever was, and what each machine has at the end. */
function lived(acts: readonly Act[], wrong: readonly number[]) {
  const first = create<Homework>({ clientId: 'a', sessionId: '', at: 0, words: 'call' }, 10 * YEAR);
  const machines = wrong.map(() => first);
  const versions: (Homework | Stored)[] = [first];
  for (const [minute, act] of acts.entries()) {
    const record = machines[act.on] as Homework;
    if (act.do === 'send') {
      machines[act.to] = arrived(machines[act.to], sent(record));
    } else {
      const next = edited(record, act, 10 * YEAR + minute * 60_000 + (wrong[act.on] ?? 0));
      machines[act.on] = next === record ? record : stamped(record, next, together);
    }
    versions.push(...machines.map(sent));
  }
  return { machines, versions };
}

test('whatever was done on three machines with wrong clocks: once all have heard from all, all say the same', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), clocks, (acts, wrong) => {
      const { machines } = lived(acts, wrong);
      for (let round = 0; round < 2; round++) {
        for (let from = 0; from < MACHINES; from++) {
          for (let to = 0; to < MACHINES; to++) machines[to] = arrived(machines[to], sent(machines[from] as Homework));
        }
      }
      const [one, ...others] = machines.map(counts);
      for (const other of others) expect(other).toEqual(one);
    }),
  );
});

test('versions of one record give the same in any order, with any repetition, in any portions', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), clocks, fc.infiniteStream(fc.nat()), (acts, wrong, picks) => {
      const { versions } = lived(acts, wrong);
      const all = (list: (Homework | Stored)[]) => list.reduce<Homework | undefined>(arrived, undefined) as Homework;
      const shuffled = [...versions, ...versions]
        .map((version) => ({ version, at: picks.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ version }) => version);
      const whole = all(versions);
      expect(counts(all(shuffled))).toEqual(counts(whole));
      const half = shuffled.length / 2;
      const other = all(shuffled.slice(half));
      const portions = arrived(all(shuffled.slice(0, half)), sent(other));
      // What leaves of a deleted record is only when it was deleted. If it lives on after all, the portions agree on what was said since.
      const since = whole.deletedAt === undefined ? other.deletedAt : undefined;
      const said = (record: Homework) => (since === undefined ? counts(record) : saidSince(record, since));
      expect(said(portions)).toEqual(said(whole));
    }),
  );
});

test('what comes again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), clocks, (acts, wrong) => {
      for (const machine of lived(acts, wrong).machines) expect(arrived(machine, sent(machine))).toBe(machine);
    }),
  );
});

describe('a clock that is a year ahead', () => {
  const first = create<Homework>({ clientId: 'a', sessionId: '', at: 0, words: 'call' }, 0);
  const ahead = stamped(first, change<Homework>(first, { words: 'call on Monday' }, YEAR), together);

  test('does not win over what is written after it was heard of', () => {
    const here = arrived(first, ahead);
    const after = stamped(here, change<Homework>(here, { words: 'call on Tuesday' }, 60_000), together);
    expect(arrived(ahead, after).words).toBe('call on Tuesday');
    expect(arrived(after, ahead).words).toBe('call on Tuesday');
  });

  test('wins for the part that was changed by it, and for no other', () => {
    const helped = stamped(first, change<Homework>(first, { help: 'a list' }, 60_000), together);
    expect(arrived(helped, ahead)).toMatchObject({ words: 'call on Monday', help: 'a list' });
  });
});

describe('deleted on one machine', () => {
  const first = create<Homework>({ clientId: 'a', sessionId: '', at: 0, words: 'call' }, 0);
  const deleted = stamped(first, remove(first, 1000), together);

  test('and changed later on another: it lives, with what it said', () => {
    const told = stamped(first, change<Homework>(first, { report: { at: 2000, sessionId: '', outcome: 'done' } }, 2000), together);
    for (const both of [arrived(deleted, told), arrived(told, sent(deleted))]) {
      expect(both).toMatchObject({ words: 'call', report: { outcome: 'done' } });
      expect(both.deletedAt).toBeUndefined();
    }
  });

  test('and changed earlier: it stays deleted, and its words can be brought back here', () => {
    const reworded = stamped(first, change<Homework>(first, { words: 'write' }, 500), together);
    const both = arrived(reworded, sent(deleted));
    expect(both).toMatchObject({ deletedAt: 1000, words: 'write' });
  });
});

test('a record from before there were moments has them all at its last change', () => {
  const old: Homework = { id: 'x', createdAt: 0, updatedAt: 50, clientId: 'a', sessionId: '', at: 0, words: 'call' };
  const next = stamped(old, change<Homework>(old, { help: 'a list' }, 60), together);
  expect(next.changedAt).toEqual({ others: 50, help: 60 });
  expect(sameRecord(next, { ...next })).toBe(true);
  // Putting a record back as it was is a change of the parts that differ, at that moment.
  expect(stamped(next, { ...old, updatedAt: 70 }, together).changedAt).toEqual({ others: 50, help: 70 });
});
