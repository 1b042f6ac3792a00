import type { Page } from '@playwright/test';

interface Row {
  deletedAt?: number;
  clientId?: string;
  at?: number;
  body: Record<string, unknown>;
}

type Taken = Record<string, unknown> & { words: string };

const rows = (page: Page, store: string): Promise<Row[]> =>
  page.evaluate(
    (name) =>
      new Promise<Row[]>((done, failed) => {
        const opening = indexedDB.open('aparte');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result as Row[]);
          };
          all.onerror = () => failed(all.error);
        };
      }),
    store,
  );

/** What was taken down since a moment, oldest first, as it lies in the database: nothing more may be there, and nothing less. */
export async function takenSince(page: Page, since: Date): Promise<{ notes: string[]; homework: Taken[] }> {
  const fresh = async (store: string) =>
    (await rows(page, store))
      .filter(({ at = 0, deletedAt }) => at >= since.getTime() && deletedAt === undefined)
      .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
      .map(({ body }) => body as Taken);
  return { notes: (await fresh('notes')).map(({ words }) => words), homework: await fresh('homework') };
}

/** Everything that is half-written anywhere. */
export async function halfWritten(page: Page): Promise<string[]> {
  const drafts = await rows(page, 'drafts');
  return drafts.flatMap(({ body }) =>
    ['person', 'who', 'note', 'homework', 'bare'].includes(`${body.field}`) && body.text ? [`${body.field}: ${body.text}`] : [],
  );
}

/** All that is half-written anywhere, at steps too. */
export const drafts = async (page: Page): Promise<string> => JSON.stringify(await rows(page, 'drafts'));

/** What was told of a homework, by its words. */
export async function reportOf(page: Page, words: string): Promise<Record<string, unknown> | undefined> {
  const found = (await rows(page, 'homework')).filter(({ body }) => body.words === words);
  return found.at(-1)?.body.report as Record<string, unknown> | undefined;
}

/** The energy said after the latest session. */
export async function latestEnergy(page: Page): Promise<unknown> {
  const sessions = (await rows(page, 'sessions')).filter(({ deletedAt }) => deletedAt === undefined);
  const started = (row: Row) => (row as unknown as { startedAt: number }).startedAt;
  return sessions.sort((a, b) => started(b) - started(a))[0]?.body.energy;
}
