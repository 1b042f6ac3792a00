import { kindNames, places } from '../records/places.ts';
import type { Row } from './codec.ts';
import { db } from './db.ts';

/** So many of somebody's latest records say what there is to know just now. */
const LATEST = 20;

/** A record as lines, one a value, whatever is in it: ids and moments are nothing to read. */
function lines(value: unknown, name = ''): string[] {
  if (typeof value === 'string')
    return value === '' || /^[\da-f]{8}-[\da-f-]{27}$/u.test(value) ? [] : [name ? `${name}: ${value}` : value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, its]) => lines(its, /^\d+$/u.test(field) ? name : field));
}

/**
 * What is written in a record, or in everything of a session or a person, lately: for when it cannot be shown otherwise. Nothing is asked of
 * it but that it lies there.
 * @param id of whatever kind
 */
export async function asWritten(id: string): Promise<string> {
  const found: Row[] = [];
  for (const name of kindNames) {
    const { table, of } = places[name];
    const rows = db.table<Row, string>(table);
    const one = await rows.get(id);
    if (one) found.push(one);
    if (of?.session) found.push(...(await rows.where('sessionId').equals(id).toArray()));
    if (of)
      found.push(
        ...(await rows
          .orderBy(of.when)
          .reverse()
          .filter(({ clientId }) => clientId === id)
          .limit(LATEST)
          .toArray()),
      );
  }
  return found
    .map((row) => lines(row.body).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
