/** How many records of each kind a copy holds; what is left of deleted ones is counted apart, as `deleted`. */
export interface Tally {
  people: number;
  sessions: number;
  notes: number;
  homework: number;
  /** What the guard rails keep, about people and the coach's own. */
  guardRails: number;
  deleted: number;
}

type Rows = readonly object[];
type Countable = Record<'clients' | 'sessions' | 'notes' | 'homework', Rows> &
  Partial<Record<'privateNotes' | 'rails' | 'own', Rows | undefined>>;

const lives = (row: { deletedAt?: number }) => row.deletedAt === undefined;

/** @param records as they stand in an archive */
export function tallyOf(records: Countable): Tally {
  const { clients, sessions, homework } = records;
  const notes = [...records.notes, ...(records.privateNotes ?? [])];
  const living = (rows: Rows) => rows.filter(lives).length;
  const guardRails = [...(records.rails ?? []), ...(records.own ?? [])];
  const all = [clients, sessions, notes, homework, guardRails];
  return {
    people: living(clients),
    sessions: living(sessions),
    notes: living(notes),
    homework: living(homework),
    guardRails: living(guardRails),
    deleted: all.reduce((sum, rows) => sum + rows.length - living(rows), 0),
  };
}

export const sameTally = (a: Tally, b: Tally): boolean => (Object.keys(a) as (keyof Tally)[]).every((name) => a[name] === b[name]);
