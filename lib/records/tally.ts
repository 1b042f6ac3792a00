import { type KindName, kindNames } from './places.ts';

/** How many records a copy holds; what is left of deleted ones is counted apart, as `deleted`. */
export interface Tally {
  people: number;
  sessions: number;
  notes: number;
  homework: number;
  /** What the guard rails keep, about people and the coach's own. */
  guardRails: number;
  /** What there is one of: the emergency list, the coach's settings. */
  single: number;
  deleted: number;
}

/** Of no record yet. */
export const nothing = (): Tally => ({ people: 0, sessions: 0, notes: 0, homework: 0, guardRails: 0, single: 0, deleted: 0 });

/** What an archive has tables of. */
type Table = KindName | 'privateNotes';

/** As what each is counted: a kind that is not counted does not compile. */
const countedAs: Record<Table, Exclude<keyof Tally, 'deleted'>> = {
  clients: 'people',
  sessions: 'sessions',
  notes: 'notes',
  privateNotes: 'notes',
  homework: 'homework',
  rails: 'guardRails',
  own: 'guardRails',
  emergency: 'single',
  preferences: 'single',
};

/** Counts one more. @param table the one it has in an archive */
export function count(tally: Tally, table: string, record: object): void {
  tally['deletedAt' in record && record.deletedAt !== undefined ? 'deleted' : countedAs[table as Table]]++;
}

/** What is counted in the database, as a tally. @param counts how many live of each kind */
export function tallyOfCounts(counts: Readonly<Record<KindName, number>>): Tally {
  const tally = nothing();
  for (const name of kindNames) tally[countedAs[name]] += counts[name];
  return tally;
}

export const sameTally = (a: Tally, b: Tally): boolean => (Object.keys(a) as (keyof Tally)[]).every((name) => a[name] === b[name]);

/** All records of a copy, with what is left of deleted ones. */
export const totalOf = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);
