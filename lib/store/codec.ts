import type { Stored } from '../domain/record.ts';
import { broughtUp, SHAPE } from './shapes.ts';

/** A record as it lies in the database: the fields that are looked up by, and one body. */
export interface Row extends Stored {
  /** `shape` is its own: see `broughtUp`. Without one it is of the first. */
  body: Record<string, unknown> & { shape?: number };
  [index: string]: unknown;
}

const always = ['id', 'createdAt', 'updatedAt', 'deletedAt'];

/** The row for a record: the one place where content goes into the database. @param indexed names of the fields looked up by */
export function encode(record: Stored, indexed: readonly string[]): Row {
  const outside: Record<string, unknown> = {};
  const body: Record<string, unknown> = { shape: SHAPE };
  for (const [field, value] of Object.entries(record)) {
    (always.includes(field) || indexed.includes(field) ? outside : body)[field] = value;
  }
  return { ...outside, body } as Row;
}

/** The record of a row: the one place where content comes out of the database. @param table where it lies */
export function decode<T extends Stored>({ body, ...outside }: Row, table: string): T {
  const { shape = 1, ...says } = body ?? {};
  return { ...outside, ...broughtUp(table, says, shape, Number(outside.at)) } as unknown as T;
}
