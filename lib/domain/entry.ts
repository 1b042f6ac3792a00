import type { Closing } from './closing.ts';
import type { AboutCard } from './deck/exercise.ts';
import type { Followed } from './outcome.ts';
import type { Stored } from './record.ts';
import type { MayBeUnread } from './unread.ts';

/** What is taken down in one field: what the client wants to do, or a note of the coach's. */
export type Kind = 'homework' | 'note';

/** Something taken down about somebody. */
export interface Entry extends Stored {
  /** Whose it is; `NOBODY` until that is said. */
  clientId: string;
  /** The session it was taken down in; empty outside of one. */
  sessionId: string;
  /** When it was taken down: milliseconds since 1970, UTC. */
  at: number;
  /** May have several lines. Of homework: the client's own words. */
  words: string;
}

/** What the client will do before next time, in the client's own words. */
export interface Homework extends Entry, Followed, Closing, MayBeUnread {}

/** Something the coach wrote down during or right after a session. */
export interface Note extends Entry, AboutCard {
  /** For the coach alone: never in a recap, and apart in exports. */
  private?: true;
}
