import { signal } from '@preact/signals';
import { Dexie } from 'dexie';

/**
 * Why nothing can be kept just now.
 * full: no room left · outdated: a newer Aparté took over the database · newer: the database is newer than this code ·
 * upgrade: the database could not be brought to the shape of this code, and is as it was ·
 * deleted: the database was deleted under us · blocked: another page holds an older version open · unopened: the browser cannot open it ·
 * refused: anything else
 */
export type Trouble = 'full' | 'outdated' | 'newer' | 'upgrade' | 'deleted' | 'blocked' | 'unopened' | 'refused';

/** The last trouble with the database in this page, until something could be written again. */
export const trouble = signal<Trouble | undefined>();

/** Troubles that no retry in this page can end: the database is no longer this page's to write. */
const lasting: readonly (Trouble | undefined)[] = ['outdated', 'deleted', 'newer', 'upgrade'];

export function setTrouble(found: Trouble | undefined): void {
  if (!lasting.includes(trouble.value)) trouble.value = found;
}

const names: Record<string, Trouble> = {
  [Dexie.errnames.QuotaExceeded]: 'full',
  [Dexie.errnames.Version]: 'newer',
};

/** What Dexie calls it when the browser has not opened the database, whatever the browser calls it. One that was closed by us has its own trouble. */
const notOpened: readonly string[] = [Dexie.errnames.OpenFailed, Dexie.errnames.DatabaseClosed, Dexie.errnames.MissingAPI];

function troubleOf(error: unknown): Trouble {
  let at: unknown = error;
  let opening = false;
  while (at instanceof Error || at instanceof DOMException) {
    const known = names[at.name];
    if (known) return known;
    opening ||= notOpened.includes(at.name);
    at = (at as { inner?: unknown; cause?: unknown }).inner ?? (at as { cause?: unknown }).cause;
  }
  return opening ? 'unopened' : 'refused';
}

/**
 * Runs a write; a failure becomes `trouble`, which the page shows with the text that could not be kept.
 * @returns whether it was written, on the disk
 */
export async function written(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    setTrouble(undefined);
    return true;
  } catch (error) {
    console.warn('Aparté could not write', error);
    setTrouble(troubleOf(error));
    return false;
  }
}

/** Shows a failed read in the same way. */
export function failedRead(error: unknown): void {
  console.warn('Aparté could not read', error);
  setTrouble(troubleOf(error));
}
