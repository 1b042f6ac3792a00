import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { Stored } from '../domain/record.ts';
import { kindIn, kindNames, places } from '../records/places.ts';
import { decode, encode, type Row } from './codec.ts';
import { knownRecords } from './known.ts';

/** A text as it stood before it was overwritten. */
export interface Version extends Stored {
  /** Id of the record that it stood in. */
  of: string;
  /** When it was overwritten: milliseconds since 1970. */
  at: number;
  table: string;
  /** Name of the field; one within another as `report.clientWords`. */
  field: string;
  text: string;
}

export const VERSIONS = 'history';
export const versionIndexes = ['of', 'at'] as const;

const watches = (table: string) => kindNames.some((name) => places[name].table === table);

/** What is lost when one row takes the place of another. A row that is deleted keeps its texts until it is swept. */
function overwritten(table: string, before: Row, after: Row): Version[] {
  const name = kindIn(table, before.id);
  const known = knownRecords();
  if (!name || !known || after.deletedAt !== undefined || !before.body) return [];
  const now = Date.now();
  const its = (row: Row) => known.textsOf(decode(row), known.kindOf(name));
  const is = new Map(its(after).map(({ place, text }) => [place, text]));
  return its(before).flatMap(({ place: field, text }) => {
    if (text === '' || text === is.get(field)) return [];
    return { id: crypto.randomUUID(), createdAt: now, updatedAt: now, of: before.id, at: now, table, field, text };
  });
}

/**
 * Below every write, from whatever page, edit, move or import: what a row said before is kept in the same transaction, so that there is
 * no overwriting without it and none of it without the overwriting.
 */
export const keepVersions: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'versions',
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) =>
      core.transaction(mode === 'readwrite' && tables.some(watches) ? [...new Set([...tables, VERSIONS])] : tables, mode, options),
    table: (name) => (watches(name) ? watched(core, core.table(name)) : core.table(name)),
  }),
};

function watched(core: DBCore, table: DBCoreTable): DBCoreTable {
  const keep = async (request: DBCoreMutateRequest & { type: 'put' }) => {
    const { trans, values } = request;
    const keys = values.map((row: Row) => row.id);
    const before: (Row | undefined)[] = await table.getMany({ trans, keys, cache: 'immutable' });
    const lost = values.flatMap((after: Row, index: number) => {
      const was = before[index];
      return was ? overwritten(table.name, was, after) : [];
    });
    const rows = lost.map((version: Version) => encode(version, versionIndexes));
    if (rows.length > 0) await core.table(VERSIONS).mutate({ trans, type: 'add', values: rows });
  };
  return {
    ...table,
    mutate: async (request) => {
      // While the database is brought to a newer shape nothing of the coach's is overwritten.
      const upgrading = (request.trans as IDBTransaction).mode === 'versionchange';
      if (request.type === 'put' && !upgrading) await keep(request);
      return table.mutate(request);
    },
  };
}
