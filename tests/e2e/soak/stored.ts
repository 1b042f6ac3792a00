import type { Page } from '@playwright/test';
import type { Promised } from './acts.ts';

/** A copy in the page's own folder. */
interface Copy {
  name: string;
  /** Tells a copy from one that took its place. */
  mark: string;
  size: number;
}

/** What is in the database, read past our own code, against what was promised. */
export interface Found {
  /** What is half there: records without what every one has, and what points to nothing. Empty when all is whole. */
  halves: string[];
  /** What was shown as logged, and is not there. */
  missing: string[];
  /** How many there are of each import, by its name. */
  came: Record<string, number>;
  /** How much homework there is, and how much of it says of no session that it is of one. */
  homework: number;
  withoutSession: number;
  copies: Copy[];
}

/** Looked at where it lies: ten thousand records through the debugger's pipe, at each of two hundred kills, is what a run has no time for. */
export function stored(page: Page, { words, imports }: Pick<Promised, 'words' | 'imports'>): Promise<Found> {
  return page.evaluate(look, [words, imports.map(({ name }) => name)] as const);
}

/** Nothing promised. */
export const nothingYet: Promised = { words: [], imports: [], copied: false };

/** Runs in the page, and can use nothing from around it. */
async function look([words, imports]: readonly [string[], string[]]): Promise<Found> {
  interface Row {
    id: string;
    createdAt: number;
    updatedAt: number;
    clientId?: string;
    sessionId?: string;
    body: Record<string, unknown>;
  }
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('aparte');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const rows = (name: string) =>
    new Promise<Row[]>((done, failed) => {
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => done(reading.result);
      reading.onerror = () => failed(reading.error);
    });
  const tables: Record<string, Row[]> = {};
  for (const name of ['clients', 'sessions', 'homework', 'notes', 'rails']) tables[name] = await rows(name);
  database.close();
  const { clients = [], sessions = [], homework = [], notes = [] } = tables;

  const halves: string[] = [];
  const people = new Set(clients.map(({ id }) => id));
  const calls = new Set(sessions.map(({ id }) => id));
  for (const [table, all] of Object.entries(tables)) {
    for (const row of all) {
      const whole = typeof row.createdAt === 'number' && typeof row.updatedAt === 'number' && typeof row.body === 'object';
      if (!whole) halves.push(`${table} ${row.id} is not whole`);
      if (row.clientId && !people.has(row.clientId)) halves.push(`${table} ${row.id} is of nobody known`);
      if (row.sessionId && !calls.has(row.sessionId)) halves.push(`${table} ${row.id} is in no session known`);
    }
  }
  for (const row of [...homework, ...notes]) if (typeof row.body?.words !== 'string') halves.push(`${row.id} has no words`);

  const there = homework.map(({ body }) => String(body?.words));
  const known = new Set(there);
  const came = Object.fromEntries(imports.map((name) => [name, there.filter((its) => its.startsWith(`import ${name} `)).length]));

  const copies: Copy[] = [];
  const folder = await navigator.storage.getDirectory().then((root) => root.getDirectoryHandle('copies', { create: true }));
  for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
    // What the browser was still writing beside the file is not the file.
    if (handle.name.endsWith('.crswap')) continue;
    const file = await handle.getFile();
    copies.push({ name: handle.name, mark: `${handle.name} ${file.lastModified} ${file.size}`, size: file.size });
  }
  return {
    ...{ halves, missing: words.filter((one) => !known.has(one)), came, copies },
    ...{ homework: homework.length, withoutSession: homework.filter(({ sessionId }) => sessionId === undefined).length },
  };
}

/** One of the copies, to be opened here. */
export async function copyIn(page: Page, name: string): Promise<Blob> {
  const bytes = await page.evaluate(async (its) => {
    const folder = await navigator.storage.getDirectory().then((root) => root.getDirectoryHandle('copies'));
    const file = await (await folder.getFileHandle(its)).getFile();
    const reader = new FileReader();
    return new Promise<string>((done) => {
      reader.onload = () => done(String(reader.result).split(',')[1] ?? '');
      reader.readAsDataURL(file);
    });
  }, name);
  return new Blob([Buffer.from(bytes, 'base64')]);
}
