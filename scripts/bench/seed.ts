import { type Bench, type Subject, until } from './browser.ts';
import { openWithBench } from './in-page.ts';
import { currentClient, practice } from './practice.ts';

export const DATABASE = 'aparte';

/** How many rows go to the page at once. */
const CHUNK = 5_000;

/** Fills the database of one of the extensions: Aparté makes it, then the rows are put under its feet. */
export async function seed({ context, ids }: Bench, subject: Subject): Promise<void> {
  const page = await context.newPage();
  await openWithBench(page, notebookOf(ids[subject]));
  await until('the database', () =>
    page.evaluate(async (name) => (await indexedDB.databases()).some((db) => db.name === name) || undefined, DATABASE),
  );
  for (const [store, rows] of Object.entries({ ...practice(), facts: [currentClient] })) {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = { [store]: rows.slice(from, from + CHUNK) };
      await page.evaluate(([database, some]) => globalThis.bench.put(database, some), [DATABASE, chunk] as const);
    }
  }
  await page.close();
}

export const notebookOf = (id: string) => `chrome-extension://${id}/notebook.html`;
