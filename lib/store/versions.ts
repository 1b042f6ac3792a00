import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { Stored } from '../domain/record.ts';
import { kindNames, places } from '../records/places.ts';
import type { Row } from './codec.ts';
import { type Known, knownRecords } from './known.ts';

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

/**
 * Below every write, from whatever page, edit, move or import: what a row said before is kept in the same transaction, so that there is
 * no overwriting without it and none of it without the overwriting. And whatever writes, each part of a record has the moment of its change.
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

/** Transactions whose records come with their moments, from elsewhere. */
export const merging = new WeakSet<object>();

function watched(core: DBCore, table: DBCoreTable): DBCoreTable {
  /** @returns what is to be written */
  const keep = async (request: DBCoreMutateRequest & { type: 'put' }) => {
    const { trans, values } = request;
    const before = await table.getMany({ trans, keys: values.map((row: Row) => row.id), cache: 'immutable' });
    // They are known before the first write: waiting for them here would end the transaction.
    const { overwritten, stampedRows } = knownRecords() as Known;
    const rows = overwritten(table.name, before, values);
    if (rows.length > 0) await core.table(VERSIONS).mutate({ trans, type: 'add', values: rows });
    return merging.has(trans) ? request : { ...request, values: stampedRows(table.name, before, values) };
  };
  return {
    ...table,
    mutate: async (request) => {
      // While the database is brought to a newer shape nothing of the coach's is overwritten.
      const upgrading = (request.trans as IDBTransaction).mode === 'versionchange';
      return table.mutate(request.type === 'put' && !upgrading ? await keep(request) : request);
    },
  };
}
