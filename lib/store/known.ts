import type { RecordOf } from '../records/index.ts';
import type { KindName } from '../records/places.ts';

export type Known = typeof import('../records/index.ts') & typeof import('./overwritten.ts');

let known: Known | undefined;

/** What every kind of record is. It is loaded with the opening of the database, not with the page: the field comes first. */
export const loadRecords = async (): Promise<Known> => {
  known ??= { ...(await import('../records/index.ts')), ...(await import('./overwritten.ts')) };
  return known;
};

/** The same once the database is open; undefined before. */
export const knownRecords = (): Known | undefined => known;

/** Within a transaction: whether nothing is said in a record. */
export const isEmpty = <K extends KindName>(name: K, record: RecordOf<K>): boolean => (known as Known).kindOf(name).empty(record);
