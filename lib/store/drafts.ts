import type { Stored } from '../domain/record.ts';
import { type DraftKey, draftAbout } from '../records/draft-key.ts';
import { db, plainTable } from './db.ts';
import { written } from './trouble.ts';

/** Where a draft is being typed: one of our pages in one browser window. Two pages never share one, so neither overwrites the other. */
export interface Home {
  surface: 'panel' | 'window' | 'notebook';
  windowId: number;
}

/** A text being typed, kept as it changes, until it is logged, saved or given up. An empty one says that its field is open. */
interface Draft extends Stored {
  home: string;
  /** Which field it is: in the body, for it says what was being done. The id says nothing. */
  field: DraftKey;
  /** Ids of the record, or of the person, that it is about: see `draftAbout`. */
  about: readonly string[];
  text: string;
}

export const drafts = plainTable<Draft>('drafts', ['home']);

const nameOf = (home: Home) => `${home.surface}:${home.windowId}`;
/** What is typed in a notebook has fields there alone. */
const inNotebook = (home: string) => home.startsWith('notebook:');
const windowOf = (home: string) => Number(home.split(':')[1]);

/** The drafts of one page. Reads are from memory; writes go to the disk one after the other, the latest text of a field replacing those that wait. */
export class Drafts {
  readonly #home: string;
  readonly #texts = new Map<DraftKey, string>();
  /** The ids of their records, by field. */
  readonly #ids = new Map<DraftKey, string>();
  readonly #waiting = new Map<DraftKey, Draft | undefined>();
  #writing: Promise<void> | undefined;
  /** Id of the person whom the coach is with, if any: what is typed meanwhile is about them. */
  whoever: string | undefined;

  /** Use `openDrafts`. */
  constructor(home: string, kept: readonly Draft[]) {
    this.#home = home;
    for (const { id, field, text } of kept) {
      this.#ids.set(field, id);
      this.#texts.set(field, text);
    }
  }

  /** Names of the open fields, oldest first. */
  get fields(): DraftKey[] {
    return [...this.#texts.keys()];
  }

  /** What was typed in a field; undefined when the field is not open. */
  text(field: DraftKey): string | undefined {
    return this.#texts.get(field);
  }

  /** Keeps what is in a field now; undefined closes it. A failure to write is shown as trouble. */
  set(field: DraftKey, text: string | undefined): void {
    if (text === undefined) this.#texts.delete(field);
    else this.#texts.set(field, text);
    this.#waiting.set(field, text === undefined ? undefined : this.#draft(field, text));
    this.#writing ??= this.#drain();
  }

  /** Resolves when nothing more is waiting to be written. */
  async flushed(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  /** Drops what waits to be written for a field and lets a write under way end, so that it cannot come after what the caller does next. */
  async settle(field: DraftKey): Promise<void> {
    this.#waiting.delete(field);
    await this.#writing;
  }

  /** Within the caller's transaction: opens a field. */
  async store(field: DraftKey, text: string): Promise<void> {
    this.#texts.set(field, text);
    await drafts.put(this.#draft(field, text));
  }

  /** Within the caller's transaction: empties a field for good. */
  async erase(field: DraftKey): Promise<void> {
    this.#texts.delete(field);
    await drafts.rows.delete(this.#id(field));
  }

  #id(field: DraftKey): string {
    const id = this.#ids.get(field) ?? crypto.randomUUID();
    this.#ids.set(field, id);
    return id;
  }

  #draft(field: DraftKey, text: string): Draft {
    const now = Date.now();
    return { id: this.#id(field), createdAt: now, updatedAt: now, home: this.#home, field, about: draftAbout(field, this.whoever), text };
  }

  async #drain(): Promise<void> {
    for (const [field, draft] of this.#waiting) {
      this.#waiting.delete(field);
      await written(() => (draft ? drafts.put(draft) : drafts.rows.delete(this.#id(field))));
    }
    this.#writing = undefined;
  }
}

const latestFirst = (a: Draft, b: Draft) => b.updatedAt - a.updatedAt;

/**
 * The drafts of a page, and those that windows now gone (closed, or killed) left behind, as far as their fields are free here.
 * @param openWindows ids of all browser windows that exist now
 */
export async function openDrafts(home: Home, openWindows: readonly number[]): Promise<Drafts> {
  const name = nameOf(home);
  const mine = await db.transaction('rw', drafts.rows, async () => {
    const all = await drafts.list(drafts.rows.toCollection());
    const mine = all.filter((draft) => draft.home === name);
    const like = all.filter(({ home: other }) => other !== name && inNotebook(other) === inNotebook(name));
    const left = like.filter((draft) => !openWindows.includes(windowOf(draft.home)));
    const own = new Map<string, Draft>();
    // One a field, the latest; of those left behind, the latest too, where nothing is being typed here.
    for (const draft of [...mine.sort(latestFirst), ...left.sort(latestFirst)]) {
      const other = own.get(draft.field);
      if (other && (other.text || draft.home === name)) {
        if (draft.home === name) await drafts.rows.delete(draft.id);
        continue;
      }
      if (other) await drafts.rows.delete(other.id);
      const moved = { ...draft, home: name };
      if (draft.home !== name) await drafts.put(moved);
      own.set(draft.field, moved);
    }
    return [...own.values()];
  });
  return new Drafts(
    name,
    mine.sort((a, b) => a.updatedAt - b.updatedAt),
  );
}
