import { type KindName, kindNames, places } from '../records/places.ts';
import { type Tally, tallyOfCounts } from '../records/tally.ts';
import { alive } from './db.ts';
import { anyTable } from './tables.ts';

/** How much is kept, in numbers of records; without what was deleted. */
export async function holdings(): Promise<Tally> {
  const counts = kindNames.map(async (name) => {
    const { only } = places[name];
    const { rows } = anyTable(name);
    return [name, await (only ? rows.where('id').equals(only) : rows.toCollection()).filter(alive).count()];
  });
  return tallyOfCounts(Object.fromEntries(await Promise.all(counts)) as Record<KindName, number>);
}
