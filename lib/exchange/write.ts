import type { Stored } from '../domain/record.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './format.ts';

/** Pages of records, by table, in the order in which they are to be written. */
export type Pages = Iterable<[table: string, pages: AsyncIterable<Stored[]>]>;

/** As it is archived: of what was deleted only that it was, and when. */
function archived(record: Stored): Stored {
  const { id, createdAt, updatedAt, deletedAt } = record;
  return deletedAt === undefined ? record : { id, createdAt, updatedAt, deletedAt };
}

/**
 * The text of an archive, piece by piece, so that a large one is never whole in memory. One record a line, to be readable by eye.
 * @param now milliseconds since 1970
 * @param onRecords told now and then how many have been written
 */
export async function* writeArchive(tables: Pages, now: number, onRecords?: (done: number) => void): AsyncGenerator<string> {
  const head = { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, exportedAt: new Date(now).toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},\n"records":{`;
  let between = '';
  let done = 0;
  for (const [table, pages] of tables) {
    yield `${between}\n${JSON.stringify(table)}:[`;
    let first = true;
    for await (const page of pages) {
      if (page.length === 0) continue;
      yield `${first ? '' : ','}\n${page.map((record) => JSON.stringify(archived(record))).join(',\n')}`;
      first = false;
      done += page.length;
      onRecords?.(done);
    }
    yield ']';
    between = ',';
  }
  yield '}}\n';
}
