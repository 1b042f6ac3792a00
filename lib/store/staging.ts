import { Dexie } from 'dexie';
import type { Stored } from '../domain/record.ts';
import type { KindName } from '../records/places.ts';

// What comes in waits in a database of its own until all of it is there and the coach has said yes: a transaction would end while the file
// is read, and the memory of a page is too small for ten years.

const PREFIX = 'aparte-incoming-';
/** How many records are written, read and brought in at once: each time costs a way to the browser and back. */
export const PAGE = 500;

/** Some records of one kind. */
export interface IncomingPage {
  kind: KindName;
  records: Stored[];
}

/** Pages of what comes in, one after the other, to be brought in. */
export interface Incoming {
  /** How many pages. */
  count(): Promise<number>;
  /** In the order in which they came; undefined after the last one. */
  page(index: number): Promise<IncomingPage | undefined>;
}

/** What came in, as long as its place is held. */
export interface Staged extends Incoming {
  add(page: IncomingPage): Promise<void>;
}

/** A place for what comes in. It is gone when the page that holds it is. */
export interface Place {
  name: string;
  /** Nothing of what is in it is left afterwards. */
  drop(): Promise<void>;
}

/** Holds a lock until it is let go of, so that other pages know that this is still wanted. */
async function hold(name: string): Promise<() => void> {
  return new Promise((held, failed) => {
    navigator.locks.request(name, () => new Promise<void>((letGo) => held(letGo))).catch(failed);
  });
}

/** Holds a new place, for this page and whoever works for it. */
export async function holdPlace(): Promise<Place> {
  await sweepStaged();
  const name = `${PREFIX}${crypto.randomUUID()}`;
  const letGo = await hold(name);
  return {
    name,
    async drop() {
      await Dexie.delete(name);
      letGo();
    },
  };
}

/** What is in a place that is held. @param name of the place */
export function stagedIn(name: string): Staged {
  // Not strict: what is lost with the power is not wanted any more.
  const db = new Dexie(name, { chromeTransactionDurability: 'relaxed' });
  db.version(1).stores({ pages: '' });
  db.on('versionchange', () => {
    db.close(); // it is being dropped, and nobody has to be told
    return false;
  });
  const pages = db.table<IncomingPage, number>('pages');
  let written = 0;
  return {
    count: () => pages.count(),
    page: (index) => pages.get(index),
    async add(page) {
      await pages.add(page, written++);
    },
  };
}

/** Forgets what came in on pages that are gone: closed, or killed. */
export async function sweepStaged(): Promise<void> {
  const databases = await indexedDB.databases();
  for (const { name = '' } of databases) {
    if (!name.startsWith(PREFIX)) continue;
    await navigator.locks.request(name, { ifAvailable: true }, async (mine) => {
      if (mine) await Dexie.delete(name);
    });
  }
}
