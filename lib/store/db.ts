import { type Collection, Dexie, type Table } from 'dexie';
import type { Client } from '../domain/client.ts';
import type { Homework, Note } from '../domain/entry.ts';
import type { Own } from '../domain/guard-rails/own.ts';
import type { Rail } from '../domain/guard-rails/rail.ts';
import type { Stored } from '../domain/record.ts';
import type { Session } from '../domain/session.ts';
import { decode, encode, type Row } from './codec.ts';
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
  () => {
    if (db.backendDB().version > SCHEMA_VERSION * DEXIE_FACTOR) throw new Dexie.VersionError('newer than this code');
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
}

/** @param indexed fields that queries look up by, beside those of every record; the rest is the body */
export function recordTable<T extends Stored>(name: string, indexed: readonly (keyof T & string)[] = []): RecordTable<T> {
  const rows = db.table<Row, string>(name);
  const read = (row: Row | undefined) => row && decode<T>(row);
  return {
    name,
    rows,
    get: async (id) => read(await rows.get(id)),
    getMany: async (ids) => (await rows.bulkGet(ids)).map(read),
    list: async (found) => (await found.toArray()).map(decode<T>),
    put: (record) => rows.put(encode(record, indexed)),
    putMany: (records) => rows.bulkPut(records.map((record) => encode(record, indexed))),
  };
}

export const clients = recordTable<Client>('clients');
export const homework = recordTable<Homework>('homework', ['clientId', 'at', 'sessionId']);
export const sessions = recordTable<Session>('sessions', ['clientId', 'startedAt']);
export const notes = recordTable<Note>('notes', ['clientId', 'at', 'sessionId']);
export const rails = recordTable<Rail>('rails', ['clientId', 'at', 'sessionId']);
export const own = recordTable<Own>('own');

/** For queries: what is somebody's, oldest first. @param moment the field that says when: `at` or, of sessions, `startedAt` */
export const ofClient = ({ rows }: { rows: Table<Row, string> }, clientId: string, moment: 'at' | 'startedAt' = 'at') =>
  rows.where(`[clientId+${moment}]`).between([clientId, Dexie.minKey], [clientId, Dexie.maxKey]);

/** For queries: what has not been deleted. */
export const alive = (row: Row) => row.deletedAt === undefined;
