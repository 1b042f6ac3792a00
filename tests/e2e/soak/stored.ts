import type { Page } from '@playwright/test';

interface Row {
  id: string;
  createdAt: number;
  updatedAt: number;
  deletedAt?: number;
  clientId?: string;
  sessionId?: string;
  body: Record<string, unknown>;
}

/** All that is in the database, read past our own code; and the copies in the page's own folder, by name. */
export async function stored(page: Page): Promise<{ tables: Record<string, Row[]>; copies: Record<string, Blob> }> {
  const { tables, copies } = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('aparte');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const tables: Record<string, Row[]> = {};
    for (const name of database.objectStoreNames) {
      tables[name] = await new Promise((done, failed) => {
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () => done(reading.result);
        reading.onerror = () => failed(reading.error);
      });
    }
    database.close();
    const copies: Record<string, string> = {};
    const folder = await navigator.storage.getDirectory().then((root) => root.getDirectoryHandle('copies', { create: true }));
    for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
      // What the browser was still writing beside the file is not the file.
      if (!handle.name.endsWith('.crswap')) copies[handle.name] = await base64(await handle.getFile());
    }
    return { tables, copies };

    function base64(file: File): Promise<string> {
      const reader = new FileReader();
      return new Promise((done) => {
        reader.onload = () => done(String(reader.result).split(',')[1] ?? '');
        reader.readAsDataURL(file);
      });
    }
  });
  const files = Object.entries(copies).map(([name, bytes]) => [name, new Blob([Buffer.from(bytes, 'base64')])]);
  return { tables, copies: Object.fromEntries(files) };
}

/** What is half there: records without what every one has, and what points to nothing. Empty when all is whole. */
export function halves({ clients = [], sessions = [], homework = [], notes = [], rails = [] }: Record<string, Row[]>): string[] {
  const found: string[] = [];
  const people = new Set(clients.map(({ id }) => id));
  const calls = new Set(sessions.map(({ id }) => id));
  for (const [table, rows] of Object.entries({ clients, sessions, homework, notes, rails })) {
    for (const row of rows) {
      const whole = typeof row.createdAt === 'number' && typeof row.updatedAt === 'number' && typeof row.body === 'object';
      if (!whole) found.push(`${table} ${row.id} is not whole`);
      if (row.clientId && !people.has(row.clientId)) found.push(`${table} ${row.id} is of nobody known`);
      if (row.sessionId && !calls.has(row.sessionId)) found.push(`${table} ${row.id} is in no session known`);
    }
  }
  for (const row of [...homework, ...notes]) if (typeof row.body?.words !== 'string') found.push(`${row.id} has no words`);
  return found;
}
