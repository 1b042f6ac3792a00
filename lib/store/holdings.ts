import { alive, clients, homework, notes, own, rails, sessions } from './db.ts';

const tables = { people: clients, sessions, notes, homework, rails, own };

export type Holdings = Record<keyof typeof tables, number>;

/** How much is kept, in numbers of records; without what was deleted. */
export async function holdings(): Promise<Holdings> {
  const counts = Object.entries(tables).map(async ([name, { rows }]) => [name, await rows.filter(alive).count()]);
  return Object.fromEntries(await Promise.all(counts));
}
