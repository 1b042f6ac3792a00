import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { Stored } from '../domain/record.ts';
import { decode, encode, type Row } from './codec.ts';

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

/** The texts that somebody wrote, by table. */
const texts: Record<string, readonly string[]> = {
  clients: ['name', 'intention'],
  homework: [
    ...['words', 'ifThen', 'help'],
    ...['report.clientWords', 'report.whatWorked', 'report.makesSense', 'report.stance.answer', 'report.fate.why'],
  ],
  notes: ['words'],
  sessions: ['remember'],
  facts: ['words'],
  rails: ['words', 'how'],
  own: ['words', 'spoken'],
};

const valueAt = (record: object, field: string): unknown =>
  field.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], record);

/** What is lost when one row takes the place of another. A row that is deleted keeps its texts until it is swept. */
function overwritten(table: string, before: Row, after: Row): Version[] {
  if (after.deletedAt !== undefined || !before.body) return [];
  const now = Date.now();
  const [was, is] = [decode(before), decode(after)];
  return (texts[table] ?? []).flatMap((field) => {
    const text = valueAt(was, field);
    if (typeof text !== 'string' || text === '' || text === valueAt(is, field)) return [];
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
      core.transaction(
        mode === 'readwrite' && tables.some((name) => name in texts) ? [...new Set([...tables, VERSIONS])] : tables,
        mode,
        options,
      ),
    table: (name) => (name in texts ? watched(core, core.table(name)) : core.table(name)),
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
