import type { Stored } from '../domain/record.ts';
import type { RecordOf } from '../records/index.ts';
import { type KindName, kindNames, places } from '../records/places.ts';
import { clients, emergency, homework, notes, ofClient, own, preferences, type RecordTable, rails, sessions } from './db.ts';

/** Every kind of record has its table. */
const tables: { readonly [K in KindName]: RecordTable<RecordOf<K>> } = {
  clients,
  homework,
  sessions,
  notes,
  rails,
  own,
  emergency,
  preferences,
};

/** One of them, for what handles them all alike. */
export const anyTable = (name: KindName) => tables[name] as unknown as RecordTable<Stored>;

/** What a transaction over every kind needs. */
export const allRows = [...new Set(kindNames.map((name) => tables[name].rows))];

/** The kinds whose records belong to somebody. */
export const personal = kindNames.flatMap((name) => {
  const { of } = places[name];
  return of ? [{ name, table: anyTable(name), theirs: (clientId: string) => ofClient(tables[name], clientId, of.when) }] : [];
});
