import { type KindName, kindNames, places } from '../records/places.ts';
import { type Tally, tallyOfCounts } from '../records/tally.ts';
import { alive, type RecordTable } from './db.ts';
import { anyTable } from './tables.ts';

/** How many have not been deleted. Both are counted by the browser alone: of ten years, no record is read. */
async function living({ rows }: Pick<RecordTable<never>, 'rows'>): Promise<number> {
  const [all, deleted] = await Promise.all([rows.count(), rows.where('deletedAt').above(0).count()]);
  return all - deleted;
}

/** How much is kept, in numbers of records; without what was deleted. */
export async function holdings(): Promise<Tally> {
  const counts = kindNames.map(async (name) => {
    const { only } = places[name];
    const table = anyTable(name);
    return [name, await (only ? table.rows.where('id').equals(only).filter(alive).count() : living(table))];
  });
  return tallyOfCounts(Object.fromEntries(await Promise.all(counts)) as Record<KindName, number>);
}

/** How many entries there are, whoever they are about. */
export async function countEntries(): Promise<number> {
  const [homework, notes] = await Promise.all([living(anyTable('homework')), living(anyTable('notes'))]);
  return homework + notes;
}

/** How many records there are, what is left of deleted ones included; without those of which there is one. */
export async function recordCount(): Promise<number> {
  const counts = await Promise.all(kindNames.map(async (name) => (places[name].only ? 0 : anyTable(name).rows.count())));
  return counts.reduce((all, one) => all + one, 0);
}
