/**
 * All that lies in the database, as it lies there, read past our own code: for when that code cannot open it. Not an archive; whoever
 * helps can make one of it. Nothing is changed, whatever version it has.
 */
export async function rawData(): Promise<string> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('aparte');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
    opening.onupgradeneeded = () => opening.transaction?.abort(); // there is none: do not make one
  });
  try {
    const rows: Record<string, unknown> = {};
    for (const name of database.objectStoreNames) {
      rows[name] = await new Promise((done, failed) => {
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => done(reading.result);
        reading.onerror = () => failed(reading.error);
      });
    }
    return JSON.stringify({ raw: 'aparte', version: database.version, rows }, null, 1);
  } finally {
    database.close();
  }
}

/**
 * Gives up the database that the browser cannot open, so that another can begin.
 * @throws DOMException when the browser does not let go of it; another page of ours that has it open lets go by itself
 */
export const deleteDatabase = (): Promise<void> =>
  new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase('aparte');
    deleting.onsuccess = () => done();
    deleting.onerror = () => failed(deleting.error);
  });
