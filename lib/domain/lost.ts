/** What is known of the notes outside of the database that they are in: nothing about anybody. */
export interface NotesMark {
  /** Which database it was. */
  database: string;
  /** How many records there were, what is left of deleted ones included. */
  records: number;
  /** When that was counted, in milliseconds since 1970. */
  at: number;
  /** The last copy, where copies are made: when, and whether a folder or the downloads have it. */
  copy?: { at: number; place: 'folder' | 'downloads' };
}

/** Whether the notes that were here are gone: a browser whose database is damaged begins another one without a word. @param database which one there is now; undefined when it has just begun */
export const areLost = (mark: NotesMark | undefined, database: string | undefined): mark is NotesMark =>
  mark !== undefined && mark.records > 0 && mark.database !== database;
