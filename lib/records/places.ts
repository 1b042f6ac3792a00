// Where records lie: all that opening the database needs to know of them, so that the panel's first load has nothing more.

export interface Place {
  /** Its table in the database. */
  table: string;
  /** A record alone in a table of others, by its id. */
  only?: string;
  /** Fields that queries look up by, beside those of every record. The rest is the body. */
  indexed: readonly string[];
  /** What is somebody's goes where they go. `when` is the field by which it is sorted among theirs; `session`: it is one session's as well. */
  of?: { when: 'at' | 'startedAt'; session?: true };
  /** Stands apart from the others wherever records leave: a file can do without it. */
  apart?: 'guard-rails';
}

const entry = { indexed: ['clientId', 'at', 'sessionId'], of: { when: 'at', session: true } } as const;

/**
 * Every kind of record there is. What belongs to something comes before it: in this order they are read and written, so that whatever is
 * written meanwhile, nothing that is pointed to is missing from what follows.
 */
const all = {
  homework: { table: 'homework', ...entry },
  notes: { table: 'notes', ...entry },
  rails: { table: 'rails', ...entry, apart: 'guard-rails' },
  sessions: { table: 'sessions', indexed: ['clientId', 'startedAt'], of: { when: 'startedAt' } },
  clients: { table: 'clients', indexed: [] },
  emergency: { table: 'facts', only: 'emergency-list', indexed: [] },
  preferences: { table: 'facts', only: 'preferences', indexed: [] },
  own: { table: 'own', indexed: [], apart: 'guard-rails' },
} as const satisfies Record<string, Place>;

export type KindName = keyof typeof all;
/** Those that belong to a session. */
export type InSession = { [K in KindName]: (typeof all)[K] extends { of: { session: true } } ? K : never }[KindName];
export const places: Readonly<Record<KindName, Place>> = all;
export const kindNames = Object.keys(all) as KindName[];

/** The kind of record that lies in a table under an id. */
export const kindIn = (table: string, id: string): KindName | undefined =>
  kindNames.find((name) => places[name].table === table && (places[name].only ?? id) === id);
