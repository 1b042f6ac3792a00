import type { Together } from '../domain/merge.ts';
import type { Stored, Unstored } from '../domain/record.ts';
import type { FieldsOf, Specs } from './fields.ts';

/** What a kind of record is, beside where it lies: everything that belongs to it is said here, and whatever handles records asks it. */
export interface RecordKind<T extends Stored = Stored> {
  /** Every field that one of them may have. */
  fields: Specs;
  /** The fields of each shape, by what `kind` says, where there are several. */
  shapes?: Record<string, Specs>;
  /** What stands in the place of one that is gone for good: it says nothing about anybody. */
  blank: Unstored<T>;
  /** Stays when one is emptied for good, so that what is left stands where it stood. */
  stays: readonly (keyof T & string)[];
  /** Fields that are merged as one. */
  together: Together;
  /** Whether nothing is said in one. What is empty, and has nothing that belongs to it, need not be kept. */
  empty(record: T): boolean;
  /** The words by which a list of what was deleted shows one; empty: it is not shown there. */
  title(record: T): string;
}

type Described<T extends Stored> = Omit<RecordKind<T>, 'fields' | 'shapes'>;

/** A kind whose records all have the same fields. */
export const kind = <T extends Stored>(its: Described<T> & { fields: FieldsOf<Unstored<T>> }): RecordKind<T> => ({
  ...its,
  fields: its.fields as unknown as Specs,
});

/** One of several shapes, told apart by `kind`; each says which fields it has. */
export type Shapes<T extends Stored & { kind: string }> = {
  [K in T['kind']]: FieldsOf<Omit<Unstored<Extract<T, { kind: K }>>, 'kind'>>;
};

/** A kind with several shapes. What two of them have by the same name is the same sort of thing in both. */
export const shaped = <T extends Stored & { kind: string }>(its: Described<T> & { shapes: Shapes<T> }): RecordKind<T> => {
  const shapes = its.shapes as unknown as Record<string, Specs>;
  const kinds: Specs = { kind: { is: 'choice', of: Object.keys(shapes) } };
  return { ...its, shapes, fields: Object.assign(kinds, ...Object.values(shapes)) };
};
