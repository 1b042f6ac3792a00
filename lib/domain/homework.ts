import type { Stored } from './record.ts';

/** What the client will do before next time, in the client's own words. */
export interface Homework extends Stored {
  /** Whose it is; `NOBODY` until that is said. */
  clientId: string;
  /** When it was agreed: milliseconds since 1970, UTC. */
  at: number;
  /** The client's own words; may have several lines. */
  words: string;
}
