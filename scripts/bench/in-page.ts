import type { Page } from '@playwright/test';

type RowsOf = Record<string, readonly object[]>;

interface InPage {
  /** Writes rows into stores of a database that is there already, in one transaction as strict as the product's. */
  put(database: string, rows: RowsOf): Promise<void>;
  /** Empties stores of a database. Pages that are open are not told. */
  clear(database: string, stores: string[]): Promise<void>;
  /** How many records there are in each of the stores. */
  count(database: string, stores: string[]): Promise<Record<string, number>>;
  /** Milliseconds that the browser alone takes to read every record of some stores with a cursor. */
  timeCursor(database: string, stores: string[]): Promise<number>;
  /** Milliseconds that the browser alone takes to put rows into a new database with the stores and indexes of another one. */
  timePut(like: string, rows: RowsOf): Promise<number>;
  /** Begins to wait for `event`, and from then for the element. */
  expect(event: string, selector: string): void;
  /** Once the expected element is there. */
  waited: Promise<Wait>;
}

/** Milliseconds. */
export interface Wait {
  /** From the event to the element. */
  took: number;
  /** The longest time in between that the page could not answer. */
  longestPause: number;
}

declare global {
  var bench: InPage;
}

/** Opens a page of the extension that has `bench` in it. */
export async function openWithBench(page: Page, url: string): Promise<void> {
  await page.addInitScript(install);
  await page.goto(url);
}

/** Runs in the page before its own scripts, and can use nothing from around it. */
function install(): void {
  const BARE = 'bench-bare';
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const end = (transaction: IDBTransaction) =>
    new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
    });
  const write = async (db: IDBDatabase, stores: string[], act: (store: IDBObjectStore) => void) => {
    const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
    for (const store of stores) act(transaction.objectStore(store));
    await end(transaction);
  };
  const putAll = (db: IDBDatabase, rows: RowsOf) =>
    write(db, Object.keys(rows), (store) => {
      for (const row of rows[store.name] ?? []) store.put(row);
    });

  const shapeOf = (db: IDBDatabase, stores: string[]) =>
    stores.map((name) => {
      const store = db.transaction(name).objectStore(name);
      const indexes = [...store.indexNames].map((index) => ({ name: index, keyPath: store.index(index).keyPath }));
      return { name, keyPath: store.keyPath, indexes };
    });
  const createLike = async (like: string, stores: string[]) => {
    await answer(indexedDB.deleteDatabase(BARE));
    const model = await answer(indexedDB.open(like));
    const shape = shapeOf(model, stores);
    model.close();
    const opening = indexedDB.open(BARE);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of shape) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
      }
    };
    return answer(opening);
  };
  const readAll = async (store: IDBObjectStore) => {
    const records: unknown[] = [];
    const request = store.openCursor();
    await new Promise<void>((done, failed) => {
      request.onerror = () => failed(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return done();
        records.push(cursor.value);
        cursor.continue();
      };
    });
  };

  const seen = (selector: string) =>
    new Promise<void>((done, failed) => {
      const watcher = new MutationObserver(() => {
        if (document.querySelector(selector)) settle(done);
      });
      const patience = setTimeout(() => settle(() => failed(new Error(`Waited in vain for ${selector}.`))), 300_000);
      const settle = (how: () => void) => {
        watcher.disconnect();
        clearTimeout(patience);
        how();
      };
      watcher.observe(document, { subtree: true, childList: true, attributes: true });
    });
  const watchPauses = () => {
    const durations = [0];
    const note = (entries: PerformanceEntry[]) => durations.push(...entries.map(({ duration }) => duration));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'longtask' });
    return {
      async longest() {
        await new Promise((wake) => setTimeout(wake, 100)); // the last ones are told a little later
        observer.disconnect();
        return Math.max(...durations);
      },
    };
  };

  globalThis.bench = {
    async put(database, rows) {
      const db = await answer(indexedDB.open(database));
      await putAll(db, rows);
      db.close();
    },
    async clear(database, stores) {
      const db = await answer(indexedDB.open(database));
      await write(db, stores, (store) => store.clear());
      db.close();
    },
    async count(database, stores) {
      const db = await answer(indexedDB.open(database));
      const counts: Record<string, number> = {};
      for (const store of stores) counts[store] = await answer(db.transaction(store).objectStore(store).count());
      db.close();
      return counts;
    },
    async timeCursor(database, stores) {
      const db = await answer(indexedDB.open(database));
      const from = performance.now();
      for (const store of stores) await readAll(db.transaction(store).objectStore(store));
      const took = performance.now() - from;
      db.close();
      return took;
    },
    async timePut(like, rows) {
      const db = await createLike(like, Object.keys(rows));
      const from = performance.now();
      await putAll(db, rows);
      const took = performance.now() - from;
      db.close();
      await answer(indexedDB.deleteDatabase(BARE));
      return took;
    },
    expect(event, selector) {
      const begun = new Promise<void>((go) => addEventListener(event, () => go(), { capture: true, once: true }));
      globalThis.bench.waited = begun.then(async () => {
        const pauses = watchPauses();
        const from = performance.now();
        await seen(selector);
        const took = performance.now() - from;
        return { took, longestPause: await pauses.longest() };
      });
    },
    waited: Promise.resolve({ took: 0, longestPause: 0 }),
  };
}
