import type { Stored } from '../domain/record.ts';

/** A record as it lies in the database: the fields that are looked up by, and one body. */
export interface Row extends Stored {
  body: Record<string, unknown>;
  [index: string]: unknown;
}

const always = ['id', 'createdAt', 'updatedAt', 'deletedAt'];

/** The row for a record: the one place where content goes into the database. @param indexed names of the fields looked up by */
export function encode(record: Stored, indexed: readonly string[]): Row {
  const outside: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    (always.includes(field) || indexed.includes(field) ? outside : body)[field] = value;
  }
  return { ...outside, body } as Row;
}

/** The record of a row: the one place where content comes out of the database. */
export function decode<T extends Stored>({ body, ...outside }: Row): T {
  return { ...outside, ...body } as unknown as T;
}
