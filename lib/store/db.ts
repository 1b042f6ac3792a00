import { type Collection, Dexie, type Table } from 'dexie';
import type { Stored } from '../domain/record.ts';
import type { RecordOf } from '../records/index.ts';
import { type KindName, places } from '../records/places.ts';
import { decode, encode, type Row } from './codec.ts';
import { knownRecords, loadRecords } from './known.ts';
import { SCHEMA_VERSION, steps } from './steps/index.ts';
import { setTrouble } from './trouble.ts';
import { keepVersions } from './versions.ts';

// Strict: "saved" is said only when it is on the disk.
export const db = new Dexie('aparte', { chromeTransactionDurability: 'strict' });

/** Dexie multiplies its versions by ten. */
const DEXIE_FACTOR = 10;

for (const step of steps) {
  const version = db.version(step.version).stores(step.stores);
  const { upgrade } = step;
  if (!upgrade) continue;
  version.upgrade((transaction) =>
    upgrade(transaction).catch((error) => {
      setTrouble('upgrade'); // the browser puts everything back as it was
      throw error;
    }),
  );
}

db.use(keepVersions);

// Another page needs the database for itself: a newer Aparté, or its deletion. Dexie would open it again at the next write, with
// the old shape or empty; instead this page stops writing and says so.
db.on('versionchange', (event) => {
  db.close({ disableAutoOpen: true });
  setTrouble(event.newVersion === null ? 'deleted' : 'outdated');
  return false;
});
// Dexie opens a database that is newer than this code; writing the old shape into it could lose what the newer one keeps there.
const atEveryOpening = true;
db.on(
  'ready',
  async () => {
    if (db.backendDB().version > SCHEMA_VERSION * DEXIE_FACTOR) throw new Dexie.VersionError('newer than this code');
    await loadRecords();
    setTrouble(undefined); // whoever blocked the opening has gone
  },
  atEveryOpening,
);
db.on('blocked', () => setTrouble('blocked'));

/** Typed reads and writes of one table; content passes through the codec here and nowhere else. */
export interface RecordTable<T extends Stored> {
  name: string;
  rows: Table<Row, string>;
  get(id: string): Promise<T | undefined>;
  getMany(ids: string[]): Promise<(T | undefined)[]>;
  list(rows: Collection<Row, string>): Promise<T[]>;
  put(record: T): Promise<unknown>;
  putMany(records: readonly T[]): Promise<unknown>;
  /** Fails when there is one of them already. */
  addMany(records: readonly T[]): Promise<unknown>;
}

/** A table of something that is no record of the coach's. @param indexed fields that queries look up by; the rest is the body */
export function plainTable<T extends Stored>(name: string, indexed: readonly string[]): RecordTable<T> {
  const rows = db.table<Row, string>(name);
  const read = (row: Row | undefined) => row && decode<T>(row, name);
  return {
    name,
    rows,
    get: async (id) => read(await rows.get(id)),
    getMany: async (ids) => (await rows.bulkGet(ids)).map(read),
    list: async (found) => (await found.toArray()).map((row) => decode<T>(row, name)),
    put: (record) => rows.put(encode(record, indexed)),
    putMany: (records) => rows.bulkPut(records.map((record) => encode(record, indexed))),
    addMany: (records) => rows.bulkAdd(records.map((record) => encode(record, indexed))),
  };
}

/** The table of a kind of record. Whatever way a record came, it is kept as it may be: see `sound`. */
function tableOf<K extends KindName>(name: K): RecordTable<RecordOf<K>> {
  const { table, indexed } = places[name];
  const its = plainTable<RecordOf<K>>(table, indexed);
  const kept = async (records: readonly RecordOf<K>[]) => {
    // Within a transaction they are known: waiting for them would end it.
    const { kindOf, sound } = knownRecords() ?? (await loadRecords());
    return records.map((record) => sound(record, kindOf(name)));
  };
  const putMany = async (records: readonly RecordOf<K>[]) => its.putMany(await kept(records));
  const addMany = async (records: readonly RecordOf<K>[]) => its.addMany(await kept(records));
  return { ...its, put: (record) => putMany([record]), putMany, addMany };
}

export const clients = tableOf('clients');
export const homework = tableOf('homework');
export const sessions = tableOf('sessions');
export const notes = tableOf('notes');
export const rails = tableOf('rails');
export const own = tableOf('own');
export const emergency = tableOf('emergency');
export const preferences = tableOf('preferences');

/** For queries: what is somebody's, oldest first. @param moment the field that says when: `at` or, of sessions, `startedAt` */
export const ofClient = ({ rows }: { rows: Table<Row, string> }, clientId: string, moment: 'at' | 'startedAt' = 'at') =>
  rows.where(`[clientId+${moment}]`).between([clientId, Dexie.minKey], [clientId, Dexie.maxKey]);

/** For queries: what has not been deleted. */
export const alive = (row: Row) => row.deletedAt === undefined;
